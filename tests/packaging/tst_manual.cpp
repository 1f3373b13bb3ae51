// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"
#include "domain/deliveryfilter.h"
#include "domain/filterfields.h"
#include "support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

/// The manual, as readers see it, names what the program knows: all of it, and nothing besides.
class TestManual final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesEveryOption();
    void namesEveryVariable();
    void namesEveryCommand();
    void namesEverySetting();
    void namesEveryFilterField();
    void filterExamplesAreRight();
    void helpNamesTheSame();

private:
    static QString read(const QString &page);
    static QSet<QString> found(const QString &text, const QString &pattern);

    QString m_program;
    QString m_file;
    QString m_filter;
};

QString TestManual::read(const QString &page) {
    QProcess groff;
    // Wide enough for every heading to stay in one line; -P-c and col's work are what `man` does for a pipe.
    groff.start(u"groff"_s, {u"-man"_s, u"-Tutf8"_s, u"-Kutf8"_s, u"-rLL=200n"_s, u"-P-cbou"_s,
                             u"%1/%2"_s.arg(QStringLiteral(PAGES), page)});
    if (!groff.waitForFinished() || groff.exitCode() != 0)
        return {};
    return QString::fromUtf8(groff.readAllStandardOutput());
}

QSet<QString> TestManual::found(const QString &text, const QString &pattern) {
    QSet<QString> all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        all.insert(matches.next().captured(1));
    return all;
}

void TestManual::initTestCase() {
    m_program = read(u"leadhub-webhooks.1"_s);
    m_file = read(u"leadhub-webhooks.conf.5"_s);
    m_filter = read(u"leadhub-webhooks-filter.7"_s);
    QVERIFY(!m_program.isEmpty() && !m_file.isEmpty() && !m_filter.isEmpty());
    for (const QString &page : {m_program, m_file, m_filter})
        QVERIFY2(!page.contains(QRegularExpression(u"@[A-Z_]+@"_s)), "a placeholder is left");
}

void TestManual::namesEveryOption() {
    QSet<QString> known;
    QList<OptionSpec> options = globalSwitches() + serviceOptions() + settingOptions();
    for (const CommandSpec &command : allCommands())
        options += command.options;
    for (const OptionSpec &option : std::as_const(options))
        known.insert(QString::fromLatin1(option.name));
    QCOMPARE(found(m_program, u"--([a-z-]+)"_s), known);
}

void TestManual::namesEveryVariable() {
    QSet<QString> known;
    for (const SettingSpec &spec : settingSpecs())
        known.insert(environmentVariable(QString::fromLatin1(spec.name)));
    const QStringList switches = environmentSwitches();
    for (const QString &name : switches)
        known.insert(environmentVariable(name));
    QCOMPARE(found(m_program, u"^ +(LEADHUB_WEBHOOKS_[A-Z_]+)$"_s), known);
}

void TestManual::namesEveryCommand() {
    QSet<QString> known;
    for (const CommandSpec &command : allCommands())
        known.insert(QString(commandName(command) % u' ' % QString::fromUtf8(command.arguments)).trimmed());
    const QString section = m_program.section(u"\nCOMMANDS\n"_s, 1).section(u"\nEXIT STATUS\n"_s, 0, 0);
    QCOMPARE(found(section, u"^       ([a-z].*)$"_s), known);
}

void TestManual::namesEverySetting() {
    QSet<QString> known;
    for (const SettingSpec &spec : settingSpecs())
        known.insert(QString::fromLatin1(spec.name));
    known.remove(u"config"_s);
    const QString section = m_file.section(u"\nSETTINGS\n"_s, 1).section(u"\nNOTES\n"_s, 0, 0);
    QCOMPARE(found(section, u"^       ([a-z-]+)(?: |$)"_s), known);
}

void TestManual::namesEveryFilterField() {
    const QStringList names = filterFieldNames();
    const QString section = m_filter.section(u"\nFIELDS\n"_s, 1).section(u"\nEXAMPLES\n"_s, 0, 0);
    QCOMPARE(found(section, u"^       ([a-z_]+):"_s), QSet<QString>(names.begin(), names.end()));
}

void TestManual::filterExamplesAreRight() {
    for (const FilterFieldSpec &spec : filterFieldSpecs()) {
        const auto filter = parseDeliveryFilter(QString::fromUtf8(spec.examples), 0);
        QVERIFY2(filter, spec.examples);
        QVERIFY2(QByteArray(spec.examples).startsWith(QByteArray(spec.name).append(':')), spec.examples);
    }
    const QString section = m_filter.section(u"\nEXAMPLES\n"_s, 1).section(u"\nSEE ALSO\n"_s, 0, 0);
    const auto examples = found(section, u"^       ([a-z].*)$"_s);
    QCOMPARE(examples.size(), 4);
    for (const QString &example : examples)
        QVERIFY2(parseDeliveryFilter(example, 0), qPrintable(example));
}

void TestManual::helpNamesTheSame() {
    const auto line = parseCommandLine({u"--help"_s});
    QVERIFY(line);
    const QString section = m_program.section(u"\nOPTIONS\n"_s, 1).section(u"\nCOMMANDS\n"_s, 0, 0);
    QCOMPARE(found(helpText(*line), u"^  --([a-z-]+)"_s), found(section, u"^       --([a-z-]+)"_s));
}

WEBHOOKS_TEST(TestManual)
#include "tst_manual.moc"
