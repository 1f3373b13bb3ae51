// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/outputfile.h"
#include "support/testprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace webhooks;

class OutputFileTest : public QObject {
    Q_OBJECT

private slots:
    void replacesAFile();
    void leavesNothingWithoutCommit();
    void keepsAFileThatItCannotReplace();
    void writesIntoAPipe();
    void saysWhereItCannotWrite();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QByteArray contentOf(const QString &name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "nothing";
    }

    const QTemporaryDir m_folder;
};

void OutputFileTest::replacesAFile() {
    QVERIFY(OutputFile::write(path(u"file"_s), "before"));
    QVERIFY(OutputFile::write(path(u"file"_s), "after"));
    QCOMPARE(contentOf(u"file"_s), "after");
}

void OutputFileTest::leavesNothingWithoutCommit() {
    {
        OutputFile file(path(u"given up"_s));
        QVERIFY(file.open());
        QVERIFY(file.write("half of it"));
    }
    QVERIFY(!QFileInfo::exists(path(u"given up"_s)));
}

/// As on a full disk: less is taken than was written, which Qt finds out only when it empties its buffer.
void OutputFileTest::keepsAFileThatItCannotReplace() {
    QVERIFY(OutputFile::write(path(u"kept"_s), "before"));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const auto restored = qScopeGuard([&] {
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
    });
    const rlimit small{.rlim_cur = 100, .rlim_max = before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written = OutputFile::write(path(u"kept"_s), QByteArray(500, 'x'));
    setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QCOMPARE(contentOf(u"kept"_s), "before");
}

void OutputFileTest::writesIntoAPipe() {
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDWR | O_NONBLOCK);
    QVERIFY(reader >= 0);
    const auto closed = qScopeGuard([reader] { ::close(reader); });
    QVERIFY(OutputFile::write(path(u"pipe"_s), "through"));
    QByteArray read(16, '\0');
    QCOMPARE(::read(reader, read.data(), static_cast<size_t>(read.size())), 7);
    QVERIFY(read.startsWith("through"));
    struct stat facts{};
    QCOMPARE(stat(pipe.constData(), &facts), 0);
    QVERIFY(S_ISFIFO(facts.st_mode));
}

void OutputFileTest::saysWhereItCannotWrite() {
    for (const QString &where : {path(u"away/file"_s), m_folder.path()}) {
        const auto written = OutputFile::write(where, "x");
        QCOMPARE(written.error().code, ErrorCode::Io);
        QVERIFY2(written.error().message.contains(where), qPrintable(written.error().message));
    }
}

WEBHOOKS_TEST(OutputFileTest)
#include "tst_outputfile.moc"
