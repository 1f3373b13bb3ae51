// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/receiver.h"
#include "store/store.h"
#include "support/commandrun.h"
#include "support/testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace webhooks;
using namespace webhooks::cli;

namespace {

const QByteArray kSecret = "correct horse battery staple";

const QStringList kAdd{u"webhooks"_s, u"add"_s,          u"--name"_s,
                       u"Sync"_s,     u"--url"_s,        u"https://example.com/hook"_s,
                       u"--event"_s,  u"lead.created"_s, u"--json"_s};

}  // namespace

class WebhooksCommandsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { m_run = std::make_unique<CommandRun>(); }
    void addMakesTheDatabase();
    void jsonHasTheDocumentedNames();
    void refusesBadValues_data();
    void refusesBadValues();
    void editChangesOnlyWhatIsGiven();
    void headerValuesAreMasked();
    void secretsAreNeverPrinted();
    void generatedSecretIsPrintedOnce();
    void disableAndEnable();
    void limitsAndThresholds();
    void resumesWhatIsPaused();
    void deleteAsks();
    void rotatesSecrets();
    void recoversWhatWasMissed();
    void exportAndImportAgree();
    void standardWebhooksWantAFittingSecret();
    void dryRunsAnswerWithJson();
    void importLeavesWhatWasSignedInactive();
    void aNumberThatIsANameTooIsRefused();
    void importIsRefused_data();
    void importIsRefused();
    void testSendsByTheProductionPath();
    void testOfARefusedAddressFails();
    void missingDatabaseIsNotFound();

private:
    CommandRun::Answer run(const QStringList &arguments) const { return (*m_run)(arguments); }

    void pauseIt() const;

    std::unique_ptr<CommandRun> m_run;
};

/// As a dispatcher does it with webhook 1.
void WebhooksCommandsTest::pauseIt() const {
    StoreOptions options;
    options.database.path = m_run->path(u"test.sqlite"_s);
    const auto store = Store::open(options);
    QVERIFY(store);
    QVERIFY((*store)->database().write([&] {
        (*store)
            ->database()
            .statement(
                "INSERT INTO webhook_pauses (webhook_id, gave_up, first_at, paused_at, reason, probe_at) "
                "VALUES (1, 23, 1, 2, '23 deliveries in a row failed within 1 h 3 min.', 3)")
            .run();
    }));
}

void WebhooksCommandsTest::addMakesTheDatabase() {
    const auto added = run({u"webhooks"_s, u"add"_s, u"--name"_s, u"Sync to HubSpot"_s, u"--url"_s,
                            u"https://example.com/hook"_s, u"--event"_s, u"lead.deleted"_s, u"--event"_s,
                            u"lead.created"_s, u"--secret-file"_s, m_run->write(u"secret.txt"_s, kSecret + '\n')});
    QCOMPARE(added.exit, 0);
    QVERIFY(QFile::exists(m_run->path(u"test.sqlite"_s)));
    const auto shown = run({u"webhooks"_s, u"show"_s, u"Sync to HubSpot"_s, u"--json"_s});
    QCOMPARE(shown.exit, 0);
    QCOMPARE(shown.object().value("events"_L1).toArray(), (QJsonArray{u"lead.created"_s, u"lead.deleted"_s}));
    QCOMPARE(shown.object().value("has_secret"_L1).toBool(), true);
}

void WebhooksCommandsTest::jsonHasTheDocumentedNames() {
    const auto added = run(kAdd);
    QCOMPARE(added.object().keys(), (QStringList{u"active"_s,
                                                 u"auto_pause_after"_s,
                                                 u"auto_pause_rate"_s,
                                                 u"auto_pause_span_ms"_s,
                                                 u"backoff_cap_ms"_s,
                                                 u"backoff_factor"_s,
                                                 u"backoff_ms"_s,
                                                 u"concurrency"_s,
                                                 u"created_at"_s,
                                                 u"events"_s,
                                                 u"has_secret"_s,
                                                 u"headers"_s,
                                                 u"id"_s,
                                                 u"locked"_s,
                                                 u"max_retries"_s,
                                                 u"name"_s,
                                                 u"pause"_s,
                                                 u"previous_secret_until"_s,
                                                 u"rate_limit_per_second"_s,
                                                 u"revision"_s,
                                                 u"standard_webhooks"_s,
                                                 u"timeout_ms"_s,
                                                 u"updated_at"_s,
                                                 u"url"_s}));
    QCOMPARE(added.object().value("timeout_ms"_L1).toInt(), 15'000);
    QCOMPARE(added.object().value("previous_secret_until"_L1), QJsonValue(QJsonValue::Null));
    const auto list = run({u"webhooks"_s, u"list"_s, u"--json"_s, u"--timeout"_s, u"7s"_s});
    QCOMPARE(list.array().size(), 1);
    QCOMPARE(list.array()[0].toObject().value("timeout_ms"_L1).toInt(), 7'000);
}

void WebhooksCommandsTest::refusesBadValues_data() {
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char *name, const QStringList &more, int exit, const QByteArray &says) {
        QTest::newRow(name) << more << exit << says;
    };
    row("an unknown event", {u"--event"_s, u"lead.creatd"_s}, 64, "Did you mean “lead.created”?");
    row("a URL with another scheme", {u"--url"_s, u"ftp://example.com"_s}, 64, "http");
    row("a private address", {u"--url"_s, u"http://10.0.0.5/"_s}, 64, "10.0.0.5");
    row("an empty name", {u"--name"_s, u" "_s}, 64, "name");
    row("a timeout without unit", {u"--timeout"_s, u"15"_s}, 64, "--timeout");
    row("a timeout that is too long", {u"--timeout"_s, u"1h"_s}, 64, "timeout");
    row("too many retries", {u"--max-retries"_s, u"100"_s}, 64, "retries");
    row("a factor that is no number", {u"--backoff-factor"_s, u"x"_s}, 64, "--backoff-factor");
    row("a rate without unit", {u"--rate-limit"_s, u"10"_s}, 64, "--rate-limit");
    row("a rate that is too high", {u"--rate-limit"_s, u"100000/s"_s}, 64, "from 0.1/m to 10000/s");
    row("a pause after less than none", {u"--auto-pause-after"_s, u"-1"_s}, 64, "failed deliveries");
    row("a pause over too long a time", {u"--auto-pause-span"_s, u"31d"_s}, 64, "span");
    row("a reserved header", {u"--header"_s, u"Host: x"_s}, 64, "ost");
    row("a header without colon", {u"--header"_s, u"nothing"_s}, 64, "error");
    row("a missing secret file", {u"--secret-file"_s, u"/nowhere/secret"_s}, 66, "/nowhere/secret");
    row("a folder for a secret", {u"--secret-file"_s, QDir::tempPath()}, 65, "is a folder, not a file");
    row("every event by a word", {u"--event"_s, u"all"_s}, 64, "or '*' for all");
    row("two secrets", {u"--secret-file"_s, u"x"_s, u"--generate-secret"_s}, 64, "exclude");
}

void WebhooksCommandsTest::refusesBadValues() {
    QFETCH(QStringList, more);
    QFETCH(QByteArray, says);
    const auto answer = run(kAdd + more);
    QTEST(answer.exit, "exit");
    QVERIFY2(answer.messages.contains(says), answer.messages.constData());
    QVERIFY(answer.data.isEmpty());
    if (QFile::exists(m_run->path(u"test.sqlite"_s)))
        QVERIFY(run({u"webhooks"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}

void WebhooksCommandsTest::editChangesOnlyWhatIsGiven() {
    run(kAdd + QStringList{u"--max-retries"_s, u"5"_s, u"--header"_s, u"X-Team: sales"_s});
    const auto edited =
        run({u"webhooks"_s, u"edit"_s, u"Sync"_s, u"--timeout"_s, u"20s"_s, u"--event"_s, u"*"_s, u"--json"_s});
    QCOMPARE(edited.exit, 0);
    QCOMPARE(edited.object().value("timeout_ms"_L1).toInt(), 20'000);
    QCOMPARE(edited.object().value("max_retries"_L1).toInt(), 5);
    QCOMPARE(edited.object().value("events"_L1).toArray(), QJsonArray{u"*"_s});
    QCOMPARE(edited.object().value("headers"_L1).toObject().value("X-Team"_L1).toString(), u"sales"_s);
    const auto reset = run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--max-retries"_s, u"default"_s, u"--no-headers"_s,
                            u"--inactive"_s, u"--json"_s});
    QCOMPARE(reset.object().value("max_retries"_L1).toInt(), 3);
    QVERIFY(reset.object().value("headers"_L1).toObject().isEmpty());
    QCOMPARE(reset.object().value("active"_L1).toBool(true), false);
    QCOMPARE(run({u"webhooks"_s, u"edit"_s, u"1"_s}).exit, 64);
    QCOMPARE(run({u"webhooks"_s, u"edit"_s, u"99"_s, u"--name"_s, u"x"_s}).exit, 66);
}

void WebhooksCommandsTest::headerValuesAreMasked() {
    const auto added = run(kAdd + QStringList{u"--header"_s, u"Authorization: Bearer hidden"_s});
    QCOMPARE(added.exit, 0);
    for (const QString &verb : {u"list"_s, u"export"_s}) {
        const auto answer = run({u"webhooks"_s, verb, u"--json"_s});
        QVERIFY(answer.data.contains("\"***\""));
        QVERIFY(!answer.data.contains("hidden"));
    }
    QVERIFY(!run({u"webhooks"_s, u"show"_s, u"1"_s}).data.contains("hidden"));
}

void WebhooksCommandsTest::secretsAreNeverPrinted() {
    const QString file = m_run->write(u"secret.txt"_s, kSecret);
    const QList<QStringList> lines{kAdd + QStringList{u"--secret-file"_s, file},
                                   {u"webhooks"_s, u"list"_s, u"--json"_s},
                                   {u"webhooks"_s, u"show"_s, u"1"_s},
                                   {u"webhooks"_s, u"export"_s},
                                   {u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--secret-file"_s, file},
                                   {u"config"_s, u"show"_s},
                                   {u"database"_s, u"info"_s}};
    for (const QStringList &line : lines) {
        const auto answer = run(line);
        QCOMPARE(answer.exit, 0);
        QVERIFY(!answer.data.contains(kSecret) && !answer.messages.contains(kSecret));
    }
}

void WebhooksCommandsTest::generatedSecretIsPrintedOnce() {
    const auto added = run(kAdd + QStringList{u"--generate-secret"_s});
    const QByteArray secret = added.object().value("secret"_L1).toString().toUtf8();
    QVERIFY(secret.startsWith("whsec_"));
    QVERIFY(!run({u"webhooks"_s, u"show"_s, u"1"_s, u"--json"_s}).data.contains(secret));
}

void WebhooksCommandsTest::disableAndEnable() {
    run(kAdd);
    QCOMPARE(run({u"webhooks"_s, u"disable"_s, u"1"_s, u"--dry-run"_s}).exit, 0);
    QVERIFY(run({u"webhooks"_s, u"show"_s, u"1"_s, u"--json"_s}).object().value("active"_L1).toBool());
    QVERIFY(!run({u"webhooks"_s, u"disable"_s, u"Sync"_s, u"--json"_s}).object().value("active"_L1).toBool(true));
    QVERIFY(run({u"webhooks"_s, u"enable"_s, u"#1"_s, u"--json"_s}).object().value("active"_L1).toBool());
    QCOMPARE(run({u"webhooks"_s, u"enable"_s, u"Snyc"_s}).exit, 66);
}

void WebhooksCommandsTest::limitsAndThresholds() {
    const auto added = run(kAdd + QStringList{u"--rate-limit"_s, u"30/m"_s, u"--auto-pause-after"_s, u"5"_s,
                                              u"--auto-pause-span"_s, u"10m"_s});
    QCOMPARE(added.object().value("rate_limit_per_second"_L1).toDouble(), 0.5);
    QCOMPARE(added.object().value("auto_pause_after"_L1).toInt(), 5);
    QCOMPARE(added.object().value("auto_pause_span_ms"_L1).toInt(), 600'000);
    const auto shown = run({u"webhooks"_s, u"show"_s, u"1"_s});
    QVERIFY2(shown.data.contains("30/m"), shown.data.constData());
    QVERIFY2(shown.data.contains("after 5 failed deliveries in a row over 10m"), shown.data.constData());
    const auto reset =
        run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--rate-limit"_s, u"default"_s, u"--auto-pause-after"_s, u"0"_s});
    QVERIFY2(reset.data.contains("none"), reset.data.constData());
    QVERIFY2(reset.data.contains("never"), reset.data.constData());
}

void WebhooksCommandsTest::resumesWhatIsPaused() {
    run(kAdd);
    const auto idle = run({u"webhooks"_s, u"resume"_s, u"Sync"_s, u"--json"_s});
    QCOMPARE(idle.exit, 0);
    QVERIFY(idle.messages.contains("was not paused"));
    pauseIt();
    const auto list = run({u"webhooks"_s, u"list"_s});
    QVERIFY2(list.data.contains("auto-paused"), list.data.constData());
    const auto shown = run({u"webhooks"_s, u"show"_s, u"Sync"_s});
    QVERIFY2(shown.data.contains("23 deliveries in a row failed within 1 h 3 min."), shown.data.constData());
    QVERIFY2(shown.data.contains("next probe"), shown.data.constData());
    const QJsonValue pause = run({u"webhooks"_s, u"list"_s, u"--json"_s}).array()[0].toObject().value("pause"_L1);
    QCOMPARE(pause.toObject().keys(),
             (QStringList{u"failed_probes"_s, u"next_probe_at"_s, u"probing"_s, u"reason"_s, u"since"_s}));
    const auto resumed = run({u"webhooks"_s, u"resume"_s, u"Sync"_s, u"--json"_s});
    QCOMPARE(resumed.exit, 0);
    QVERIFY(resumed.object().value("pause"_L1).isNull());
    QCOMPARE(run({u"webhooks"_s, u"resume"_s, u"Nobody"_s}).exit, 66);
}

void WebhooksCommandsTest::deleteAsks() {
    run(kAdd);
    const auto refused = run({u"webhooks"_s, u"delete"_s, u"1"_s});
    QCOMPARE(refused.exit, 64);
    QVERIFY(refused.messages.contains("--yes"));
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"1"_s, u"--dry-run"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(run({u"webhooks"_s, u"list"_s, u"--json"_s}).array().size(), 1);
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"1"_s, u"--yes"_s, u"--json"_s}).object().value("deleted"_L1).toInt(),
             1);
    QVERIFY(run({u"webhooks"_s, u"list"_s, u"--json"_s}).array().isEmpty());
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"1"_s, u"--yes"_s}).exit, 66);
}

void WebhooksCommandsTest::rotatesSecrets() {
    run(kAdd + QStringList{u"--generate-secret"_s});
    const auto rotated = run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--generate-secret"_s, u"--json"_s});
    QCOMPARE(rotated.exit, 0);
    QVERIFY(rotated.object().value("previous_secret_until"_L1).isString());
    const auto atOnce =
        run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--generate-secret"_s, u"--overlap"_s, u"0"_s, u"--json"_s});
    QVERIFY(atOnce.object().value("previous_secret_until"_L1).isNull());
    QCOMPARE(run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s}).exit, 64);
    const auto endless =
        run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--generate-secret"_s, u"--overlap"_s, u"99999999d"_s});
    QCOMPARE(endless.exit, 64);
    QVERIFY2(endless.messages.contains("--overlap must be at most 90d"), endless.messages.constData());
    QCOMPARE(run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--generate-secret"_s, u"--overlap"_s, u"1"_s}).exit, 64);
    QCOMPARE(run({u"webhooks"_s, u"rotate-secret"_s, u"1"_s, u"--secret-file"_s, m_run->write(u"empty"_s, "")}).exit,
             65);
}

void WebhooksCommandsTest::recoversWhatWasMissed() {
    run(kAdd + QStringList{u"--inactive"_s});
    {
        auto store = Store::open({.database = {.path = m_run->path(u"test.sqlite"_s)}, .key = {}});
        QVERIFY(store);
        LeadChanges lead;
        lead[LeadField::Email] = u"jane.smith@example.com"_s;
        QVERIFY((*store)->leads().add(lead));
    }
    const QStringList recover{u"webhooks"_s, u"recover"_s, u"1"_s, u"--json"_s};
    QCOMPARE(run(recover).exit, 64);
    const auto inactive = run(recover + QStringList{u"--since"_s, u"1h"_s, u"--yes"_s});
    QCOMPARE(inactive.exit, 65);
    QVERIFY2(inactive.messages.contains("Enable it first: leadhub-webhooks webhooks enable 1"), inactive.messages);
    run({u"webhooks"_s, u"enable"_s, u"1"_s});
    QCOMPARE(run(recover + QStringList{u"--since"_s, u"soon"_s}).exit, 64);
    const auto counted = run(recover + QStringList{u"--since"_s, u"1h"_s, u"--dry-run"_s});
    QCOMPARE(counted.object(), (QJsonObject{{u"missed"_s, 1}, {u"recovered"_s, 0}}));
    QCOMPARE(run(recover + QStringList{u"--since"_s, u"1h"_s}).exit, 64);
    const auto made = run(recover + QStringList{u"--since"_s, u"1h"_s, u"--yes"_s});
    QCOMPARE(made.object(), (QJsonObject{{u"missed"_s, 1}, {u"recovered"_s, 1}}));
    const auto again = run(recover + QStringList{u"--since"_s, u"1h"_s});
    QCOMPARE(again.object(), (QJsonObject{{u"missed"_s, 0}, {u"recovered"_s, 0}}));
}

void WebhooksCommandsTest::exportAndImportAgree() {
    run(kAdd + QStringList{u"--timeout"_s, u"20s"_s, u"--header"_s, u"X-Team: sales"_s, u"--rate-limit"_s, u"0.7/s"_s,
                           u"--auto-pause-after"_s, u"0"_s});
    const QString file = m_run->path(u"webhooks.json"_s);
    QCOMPARE(run({u"webhooks"_s, u"export"_s, file}).exit, 0);
    const auto same = run({u"webhooks"_s, u"import"_s, file, u"--json"_s});
    QCOMPARE(same.exit, 0);
    QCOMPARE(same.array()[0].toObject().value("action"_L1).toString(), u"keep"_s);

    run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--url"_s, u"https://example.com/other"_s});
    const auto diff = run({u"webhooks"_s, u"import"_s, file, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(diff.array()[0].toObject().value("changes"_L1).toArray(), QJsonArray{u"url"_s});
    QVERIFY(run({u"webhooks"_s, u"show"_s, u"1"_s}).data.contains("/other"));
    QCOMPARE(run({u"webhooks"_s, u"import"_s, file}).exit, 0);
    QVERIFY(!run({u"webhooks"_s, u"show"_s, u"1"_s}).data.contains("/other"));

    run({u"webhooks"_s, u"delete"_s, u"1"_s, u"--yes"_s});
    QCOMPARE(run({u"webhooks"_s, u"import"_s, file}).exit, 0);
    const auto made = run({u"webhooks"_s, u"show"_s, u"Sync"_s, u"--json"_s}).object();
    QCOMPARE(made.value("timeout_ms"_L1).toInt(), 20'000);
    QCOMPARE(made.value("rate_limit_per_second"_L1).toDouble(), 0.7);
    QCOMPARE(made.value("auto_pause_after"_L1).toInt(-1), 0);
    QCOMPARE(made.value("headers"_L1).toObject().value("X-Team"_L1).toString(), u"sales"_s);
}

void WebhooksCommandsTest::standardWebhooksWantAFittingSecret() {
    const QString broken = m_run->write(u"broken.txt"_s, "whsec_not base64!!");
    const QStringList secret{u"--secret-file"_s, broken};
    QCOMPARE(run(kAdd + secret + QStringList{u"--standard-webhooks"_s}).exit, 64);
    QCOMPARE(run(kAdd + secret).exit, 0);
    const auto stored = run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--standard-webhooks"_s});
    QCOMPARE(stored.exit, 64);
    QVERIFY2(stored.messages.contains("base64 must follow “whsec_”"), stored.messages.constData());
    QCOMPARE(run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--standard-webhooks"_s, u"--generate-secret"_s}).exit, 0);
    QCOMPARE(run(QStringList{u"webhooks"_s, u"rotate-secret"_s, u"1"_s} + secret).exit, 64);
    const auto bare = run({u"webhooks"_s, u"edit"_s, u"1"_s, u"--no-secret"_s});
    QCOMPARE(bare.exit, 0);
    QVERIFY2(bare.messages.contains("warning: Without a secret there is no webhook-signature"),
             bare.messages.constData());
}

void WebhooksCommandsTest::dryRunsAnswerWithJson() {
    run(kAdd);
    const QJsonObject removal{{u"dry_run"_s, true}, {u"webhook"_s, 1}, {u"pending"_s, 0}};
    for (const QString &verb : {u"delete"_s, u"disable"_s})
        QCOMPARE(run({u"webhooks"_s, verb, u"1"_s, u"--dry-run"_s, u"--json"_s}).object(), removal);
    const QJsonObject test{{u"dry_run"_s, true}, {u"webhook"_s, 1}, {u"event"_s, u"lead.created"_s}};
    QCOMPARE(run({u"webhooks"_s, u"test"_s, u"1"_s, u"--dry-run"_s, u"--json"_s}).object(), test);
    QCOMPARE(run({u"webhooks"_s, u"test"_s, u"1"_s, u"--dry-run"_s}).data, QByteArray());
}

void WebhooksCommandsTest::importLeavesWhatWasSignedInactive() {
    run({u"database"_s, u"init"_s});
    const QString file = m_run->write(
        u"in.json"_s, R"([{"name":"a","url":"https://example.com","events":["*"],"active":true,"has_secret":true}])");
    const auto plan = run({u"webhooks"_s, u"import"_s, file, u"--dry-run"_s});
    QVERIFY2(plan.data.contains("inactive until its secret is set"), plan.data.constData());
    const auto done = run({u"webhooks"_s, u"import"_s, file, u"--json"_s});
    QCOMPARE(done.exit, 0);
    QVERIFY2(done.messages.contains("a: it is imported inactive") && done.messages.contains("`webhooks rotate-secret`"),
             done.messages.constData());
    const QJsonObject row = done.array()[0].toObject();
    QCOMPARE(row.value("active"_L1).toBool(true), false);
    QCOMPARE(row.value("secret_is_missing"_L1).toBool(), true);
    QVERIFY(!run({u"webhooks"_s, u"show"_s, u"a"_s, u"--json"_s}).object().value("active"_L1).toBool(true));
    run({u"webhooks"_s, u"rotate-secret"_s, u"a"_s, u"--generate-secret"_s});
    run({u"webhooks"_s, u"enable"_s, u"a"_s});
    QCOMPARE(run({u"webhooks"_s, u"import"_s, file, u"--json"_s}).array()[0].toObject().value("action"_L1).toString(),
             u"keep"_s);
}

void WebhooksCommandsTest::aNumberThatIsANameTooIsRefused() {
    run(kAdd);
    run(kAdd + QStringList{u"--name"_s, u"1"_s});
    const auto unclear = run({u"webhooks"_s, u"show"_s, u"1"_s});
    QCOMPARE(unclear.exit, 65);
    QVERIFY2(unclear.messages.contains("Write #1 for the number, or #2 for the name."), unclear.messages.constData());
    const auto nameOf = [&](const QString &text) {
        return run({u"webhooks"_s, u"show"_s, text, u"--json"_s}).object().value("name"_L1).toString();
    };
    QCOMPARE(nameOf(u"#1"_s), u"Sync"_s);
    QCOMPARE(nameOf(u"#2"_s), u"1"_s);
    QCOMPARE(run({u"webhooks"_s, u"delete"_s, u"#1"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(nameOf(u"1"_s), u"1"_s);
}

void WebhooksCommandsTest::importIsRefused_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("something that is not JSON") << "nonsense"_ba << "not JSON"_ba;
    QTest::newRow("an object") << "{}"_ba << "not a list"_ba;
    QTest::newRow("no name") << R"([{"url":"https://example.com","events":["*"]}])"_ba << "without a name"_ba;
    QTest::newRow("an unknown field") << R"([{"name":"a","uri":"x"}])"_ba << "“uri”"_ba;
    QTest::newRow("a bad URL") << R"([{"name":"a","url":"x","events":["*"]}])"_ba << "a: "_ba;
    QTest::newRow("a bad event") << R"([{"name":"a","url":"https://example.com","events":["x"]}])"_ba << "“x”"_ba;
    QTest::newRow("a word for a switch")
        << R"([{"name":"a","url":"https://example.com","events":["*"],"active":"yes"}])"_ba
        << "a: active must be true or false."_ba;
    QTest::newRow("no object") << "[5]"_ba << "Entry 1: A webhook must be a JSON object."_ba;
    QTest::newRow("a number that is none")
        << R"([{"name":"a","url":"https://example.com","events":["*"],"timeout_ms":"x"}])"_ba << "timeout_ms"_ba;
    QTest::newRow("one good, one with a private address")
        << R"([{"name":"a","url":"https://example.com","events":["*"]},{"name":"b","url":"http://10.0.0.1","events":["*"]}])"_ba
        << "b: "_ba;
    QTest::newRow("a name twice")
        << R"([{"name":"a","url":"https://example.com","events":["*"]},{"name":"a","url":"https://example.com","events":["*"]}])"_ba
        << "twice"_ba;
}

void WebhooksCommandsTest::importIsRefused() {
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, says);
    run({u"database"_s, u"init"_s});
    const auto answer = run({u"webhooks"_s, u"import"_s, m_run->write(u"in.json"_s, content)});
    QCOMPARE(answer.exit, 65);
    QVERIFY2(answer.messages.contains(says), answer.messages.constData());
    QVERIFY(run({u"webhooks"_s, u"list"_s, u"--json"_s}).array().isEmpty());
}

void WebhooksCommandsTest::testSendsByTheProductionPath() {
    Receiver receiver({.secret = Secret(kSecret), .status = 503, .statusCount = 1});
    const auto port = receiver.listen();
    QVERIFY(port);
    QList<ReceivedRequest> requests;
    connect(&receiver, &Receiver::received, this, [&](const ReceivedRequest &request) { requests.append(request); });
    const QStringList allow{u"--allow-network"_s, u"127.0.0.0/8"_s};
    const auto added = run(allow + kAdd +
                           QStringList{u"--url"_s, u"http://127.0.0.1:%1/hook?key=1"_s.arg(*port), u"--secret-file"_s,
                                       m_run->write(u"secret.txt"_s, kSecret)});
    QCOMPARE(added.exit, 0);
    QVERIFY(added.messages.contains("warning: "));
    const QStringList test = allow + QStringList{u"webhooks"_s, u"test"_s, u"Sync"_s, u"--event"_s, u"lead.deleted"_s};

    QCOMPARE(run(test + QStringList{u"--dry-run"_s}).exit, 0);
    QVERIFY(requests.isEmpty());
    const auto failed = run(test);
    QVERIFY2(failed.exit == 1, failed.messages.constData());
    QVERIFY(failed.data.contains("503"));
    const auto good = run(test + QStringList{u"--json"_s});
    QCOMPARE(good.exit, 0);
    QCOMPARE(good.object().value("status"_L1).toInt(), 200);
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests[1].signature, u"ok"_s);
    QCOMPARE(headerValue(requests[1].request.headers, "X-LeadHub-Event"), "lead.deleted"_ba);
    QCOMPARE(headerValue(requests[1].request.headers, "X-LeadHub-Delivery"),
             good.object().value("delivery"_L1).toString().toUtf8());
    QVERIFY(run({u"dispatcher"_s, u"status"_s, u"--json"_s}).object().value("dispatchers"_L1).toArray().isEmpty());
    QCOMPARE(run(test + QStringList{u"--event"_s, u"x"_s}).exit, 64);
}

void WebhooksCommandsTest::testOfARefusedAddressFails() {
    const auto added = run(QStringList{u"--allow-network"_s, u"127.0.0.0/8"_s} + kAdd +
                           QStringList{u"--url"_s, u"http://127.0.0.1:9/"_s});
    QCOMPARE(added.exit, 0);
    const auto answer = run({u"webhooks"_s, u"test"_s, u"1"_s, u"--json"_s});
    QCOMPARE(answer.exit, 1);
    QCOMPARE(answer.object().value("error"_L1).toString(), u"blocked_address"_s);
}

void WebhooksCommandsTest::missingDatabaseIsNotFound() {
    const auto answer = run({u"webhooks"_s, u"list"_s});
    QCOMPARE(answer.exit, 66);
    QVERIFY(answer.messages.contains("database init"));
    QVERIFY(!QFile::exists(m_run->path(u"test.sqlite"_s)));
}

WEBHOOKS_TEST(WebhooksCommandsTest)
#include "tst_webhookscommands.moc"
