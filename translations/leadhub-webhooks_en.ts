<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>webhooks::Labels</name>
    <message numerus="yes">
        <source>It failed for good after %n attempts: %1</source>
        <translation>
            <numerusform>It failed for good after %n attempt: %1</numerusform>
            <numerusform>It failed for good after %n attempts: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>it has %n characters after “sha256=”, not 64</source>
        <translation>
            <numerusform>it has %n character after “sha256=”, not 64</numerusform>
            <numerusform>it has %n characters after “sha256=”, not 64</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::Words</name>
    <message numerus="yes">
        <source>error: the settings have %n problems, named above.</source>
        <translation>
            <numerusform>error: the settings have %n problem, named above.</numerusform>
            <numerusform>error: the settings have %n problems, named above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out, %1: %n deliveries</source>
        <translation>
            <numerusform>Left out, %1: %n delivery</numerusform>
            <numerusform>Left out, %1: %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be sent again.</source>
        <translation>
            <numerusform>%n delivery will be sent again.</numerusform>
            <numerusform>%n deliveries will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again.</source>
        <translation>
            <numerusform>%n delivery to %1 will be sent again.</numerusform>
            <numerusform>%n deliveries to %1 will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be sent again, spread over %2.</source>
        <translation>
            <numerusform>%n delivery to %1 will be sent again, spread over %2.</numerusform>
            <numerusform>%n deliveries to %1 will be sent again, spread over %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries will be cancelled.</source>
        <translation>
            <numerusform>%n delivery will be cancelled.</numerusform>
            <numerusform>%n deliveries will be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 will be cancelled.</source>
        <translation>
            <numerusform>%n delivery to %1 will be cancelled.</numerusform>
            <numerusform>%n deliveries to %1 will be cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n events removed</source>
        <translation>
            <numerusform>%1 of %n event removed</numerusform>
            <numerusform>%1 of %n events removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n deliveries</source>
        <translation>
            <numerusform>%1 of %n delivery</numerusform>
            <numerusform>%1 of %n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events from before %1 will be removed with their deliveries.</source>
        <translation>
            <numerusform>%n event from before %1 will be removed with its deliveries.</numerusform>
            <numerusform>%n events from before %1 will be removed with their deliveries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries written</source>
        <translation>
            <numerusform>%n delivery written</numerusform>
            <numerusform>%n deliveries written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were exported.</source>
        <translation>
            <numerusform>%n delivery was exported.</numerusform>
            <numerusform>%n deliveries were exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 will be deleted; its events and %n delivery will be erased from the log, waiting ones are not sent.</numerusform>
            <numerusform>%1 will be deleted; its events and %n deliveries will be erased from the log, waiting ones are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</source>
        <translation>
            <numerusform>%1 is gone already; its events and %n delivery will be erased from the log, waiting ones are not sent.</numerusform>
            <numerusform>%1 is gone already; its events and %n deliveries will be erased from the log, waiting ones are not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</source>
        <translation>
            <numerusform>Lead %1 was deleted, and %n event with all that came of it was erased. What still has to be sent is erased afterwards.</numerusform>
            <numerusform>Lead %1 was deleted, and %n events with all that came of them were erased. What still has to be sent is erased afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more bad rows.</source>
        <translation>
            <numerusform>… and %n more bad row.</numerusform>
            <numerusform>… and %n more bad rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes deliveries of %n missed events to “%1”; they are sent at once.</source>
        <translation>
            <numerusform>This makes a delivery of %n missed event to “%1”; it is sent at once.</numerusform>
            <numerusform>This makes deliveries of %n missed events to “%1”; they are sent at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n webhooks to %1, without secrets.</source>
        <translation>
            <numerusform>Wrote %n webhook to %1, without secrets.</numerusform>
            <numerusform>Wrote %n webhooks to %1, without secrets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::AboutDialog</name>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln lead</numerusform>
            <numerusform>%Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln webhooks</source>
        <translation>
            <numerusform>%Ln webhook</numerusform>
            <numerusform>%Ln webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pending deliveries</source>
        <translation>
            <numerusform>%Ln pending delivery</numerusform>
            <numerusform>%Ln pending deliveries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ActivityModel</name>
    <message numerus="yes">
        <source>%1: %n attempts, error rate %2, p95 %3</source>
        <translation>
            <numerusform>%1: %n attempt, error rate %2, p95 %3</numerusform>
            <numerusform>%1: %n attempts, error rate %2, p95 %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%n lines differ; they begin with “≠”.</source>
        <translation>
            <numerusform>%n line differs; it begins with “≠”.</numerusform>
            <numerusform>%n lines differ; they begin with “≠”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DatabasePane</name>
    <message numerus="yes">
        <source>%n days, up to %1</source>
        <translation>
            <numerusform>%n day, up to %1</numerusform>
            <numerusform>%n days, up to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The check found %n problems: %1</source>
        <translation>
            <numerusform>The check found %n problem: %1</numerusform>
            <numerusform>The check found %n problems: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at once, %2 per webhook, %n retries, answer within %3</source>
        <translation>
            <numerusform>%1 at once, %2 per webhook, %n retry, answer within %3</numerusform>
            <numerusform>%1 at once, %2 per webhook, %n retries, answer within %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DeliveryWords</name>
    <message numerus="yes">
        <source>%1. It failed for good after %n attempts.</source>
        <translation>
            <numerusform>%1. It failed for good after %n attempt.</numerusform>
            <numerusform>%1. It failed for good after %n attempts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatcherPage</name>
    <message numerus="yes">
        <source>%n attempts still in flight; nothing more is claimed.</source>
        <translation>
            <numerusform>%n attempt still in flight; nothing more is claimed.</numerusform>
            <numerusform>%n attempts still in flight; nothing more is claimed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::DispatchersModel</name>
    <message numerus="yes">
        <source>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</source>
        <translation>
            <numerusform>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</numerusform>
            <numerusform>%1 on %2, process %3, version %4, heartbeat %5 ago, %n in flight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EmitEvent</name>
    <message numerus="yes">
        <source>%n webhook(s): %1</source>
        <translation>
            <numerusform>%n webhook: %1</numerusform>
            <numerusform>%n webhooks: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::EventChoice</name>
    <message numerus="yes">
        <source>%Ln times in the last 30 days</source>
        <translation>
            <numerusform>%Ln time in the last 30 days</numerusform>
            <numerusform>%Ln times in the last 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln times in the last 30 days</source>
        <translation>
            <numerusform>At least %Ln time in the last 30 days</numerusform>
            <numerusform>At least %Ln times in the last 30 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln deliveries that match the filter</source>
        <translation>
            <numerusform>Export %Ln delivery that matches the filter</numerusform>
            <numerusform>Export %Ln deliveries that match the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries were written to %1.</source>
        <translation>
            <numerusform>%Ln delivery was written to %1.</numerusform>
            <numerusform>%Ln deliveries were written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresModel</name>
    <message numerus="yes">
        <source>%1: %2, %n deliveries, %3</source>
        <extracomment>A webhook, why its deliveries failed, how many, and when: HubSpot: 503 Service Unavailable, 214 deliveries, 09:12 to 09:47</extracomment>
        <translation>
            <numerusform>%1: %2, %n delivery, %3</numerusform>
            <numerusform>%1: %2, %n deliveries, %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::FailuresPage</name>
    <message numerus="yes">
        <source>%n deliveries are on their way again.</source>
        <translation>
            <numerusform>%n delivery is on its way again.</numerusform>
            <numerusform>%n deliveries are on their way again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 deliveries are on their way again.</source>
        <translation>
            <numerusform>%n of %1 deliveries is on its way again.</numerusform>
            <numerusform>%n of %1 deliveries are on their way again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries</source>
        <translation>
            <numerusform>%n delivery</numerusform>
            <numerusform>%n deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver the other %n</source>
        <translation>
            <numerusform>Redeliver the other one</numerusform>
            <numerusform>Redeliver the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redeliver %n</source>
        <translation>
            <numerusform>Redeliver %n</numerusform>
            <numerusform>Redeliver %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures of %1 are dismissed. They stay in the log.</source>
        <translation>
            <numerusform>%n failure of %1 is dismissed. It stays in the log.</numerusform>
            <numerusform>%n failures of %1 are dismissed. They stay in the log.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries to %1 are sent again, %2 per second: about %3.</source>
        <translation>
            <numerusform>%n delivery to %1 is sent again, %2 per second: about %3.</numerusform>
            <numerusform>%n deliveries to %1 are sent again, %2 per second: about %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n webhook(s)</source>
        <translation>
            <numerusform>Import %n webhook</numerusform>
            <numerusform>Import %n webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) imported.</source>
        <translation>
            <numerusform>%n webhook imported.</numerusform>
            <numerusform>%n webhooks imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Incidents</name>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed. See Failures for the reason.</source>
        <translation>
            <numerusform>The last attempt did not succeed. See Failures for the reason.</numerusform>
            <numerusform>The last %n attempts did not succeed. See Failures for the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::LogPage</name>
    <message numerus="yes">
        <source>%Ln rows were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries</source>
        <translation>
            <numerusform>%Ln delivery</numerusform>
            <numerusform>%Ln deliveries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries so far</source>
        <translation>
            <numerusform>%Ln delivery so far</numerusform>
            <numerusform>%Ln deliveries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused · %Ln new</source>
        <translation>
            <numerusform>Paused · %Ln new</numerusform>
            <numerusform>Paused · %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Held · %Ln new</source>
        <translation>
            <numerusform>Held · %Ln new</numerusform>
            <numerusform>Held · %Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln rows were copied.</source>
        <translation>
            <numerusform>The first row was copied.</numerusform>
            <numerusform>The first %Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <extracomment>in the status bar: how many deliveries the filter leaves</extracomment>
        <translation>
            <numerusform>%Ln matches the filter</numerusform>
            <numerusform>%Ln match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::MainWindow</name>
    <message numerus="yes">
        <source>This console sends the webhooks of this database. %n delivery(ies) are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</source>
        <translation>
            <numerusform>This console sends the webhooks of this database. %n delivery is due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</numerusform>
            <numerusform>This console sends the webhooks of this database. %n deliveries are due or in flight. Nothing is lost: what is in flight may finish now, the rest waits until this console or a service sends it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::OverviewPage</name>
    <message numerus="yes">
        <source>%n webhooks fail</source>
        <translation>
            <numerusform>%n webhook fails</numerusform>
            <numerusform>%n webhooks fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n auto-paused</source>
        <translation>
            <numerusform>%n auto-paused</numerusform>
            <numerusform>%n auto-paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::PreferencesDialog</name>
    <message numerus="yes">
        <source>%n setting(s) saved for everybody who uses this database.</source>
        <translation>
            <numerusform>%n setting saved for everybody who uses this database.</numerusform>
            <numerusform>%n settings saved for everybody who uses this database.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReasonsModel</name>
    <message numerus="yes">
        <source>%1, %n attempts</source>
        <translation>
            <numerusform>%1, %n attempt</numerusform>
            <numerusform>%1, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::ReceiverWindow</name>
    <message numerus="yes">
        <source>Slow answers 200 after %n second(s).</source>
        <translation>
            <numerusform>Slow answers 200 after %n second.</numerusform>
            <numerusform>Slow answers 200 after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecentDeliveriesModel</name>
    <message numerus="yes">
        <source>%1: %2 of %3, %n attempt(s)</source>
        <extracomment>read by a screen reader: status, event, time, how many attempts</extracomment>
        <translation>
            <numerusform>%1: %2 of %3, %n attempt</numerusform>
            <numerusform>%1: %2 of %3, %n attempts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RecoverDialog</name>
    <message numerus="yes">
        <source>It missed %n event(s) in this time.</source>
        <translation>
            <numerusform>It missed %n event in this time.</numerusform>
            <numerusform>It missed %n events in this time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) of “%1” are due now.</source>
        <translation>
            <numerusform>%n delivery of “%1” is due now.</numerusform>
            <numerusform>%n deliveries of “%1” are due now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::RedeliverDialog</name>
    <message numerus="yes">
        <source>and %n more webhooks</source>
        <translation>
            <numerusform>and %n more webhook</numerusform>
            <numerusform>and %n more webhooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>%Ln delivery will be sent again.</numerusform>
            <numerusform>%Ln deliveries will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are waiting or being sent already and are left out.</source>
        <translation>
            <numerusform>%Ln is waiting or being sent already and is left out.</numerusform>
            <numerusform>%Ln are waiting or being sent already and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left out because their webhook is inactive or deleted.</source>
        <translation>
            <numerusform>%Ln is left out because its webhook is inactive or deleted.</numerusform>
            <numerusform>%Ln are left out because their webhook is inactive or deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln deliveries will be sent again.</source>
        <translation>
            <numerusform>Stopped: %Ln delivery will be sent again.</numerusform>
            <numerusform>Stopped: %Ln deliveries will be sent again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Counting %Ln deliveries.</source>
        <translation>
            <numerusform>Counting %Ln delivery.</numerusform>
            <numerusform>Counting %Ln deliveries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %Ln need attention</source>
        <translation>
            <numerusform>%1, %Ln needs attention</numerusform>
            <numerusform>%1, %Ln need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::SummaryView</name>
    <message numerus="yes">
        <source>%Ln bytes, JSON</source>
        <translation>
            <numerusform>%Ln byte, JSON</numerusform>
            <numerusform>%Ln bytes, JSON</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::TimingView</name>
    <message numerus="yes">
        <source>Its certificate was valid for %n more days.</source>
        <translation>
            <numerusform>Its certificate was valid for %n more day.</numerusform>
            <numerusform>Its certificate was valid for %n more days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookActions</name>
    <message numerus="yes">
        <source>%1 is inactive; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 is inactive; %n pending delivery is cancelled.</numerusform>
            <numerusform>%1 is inactive; %n pending deliveries are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is deleted; %n pending delivery(s) are cancelled.</source>
        <translation>
            <numerusform>%1 is deleted; %n pending delivery is cancelled.</numerusform>
            <numerusform>%1 is deleted; %n pending deliveries are cancelled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) written to %1, without secrets.</source>
        <translation>
            <numerusform>%n webhook written to %1, without secrets.</numerusform>
            <numerusform>%n webhooks written to %1, without secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are resumed. What waits is sent now.</source>
        <translation>
            <numerusform>%n webhook is resumed. What waits is sent now.</numerusform>
            <numerusform>%n webhooks are resumed. What waits is sent now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhookAlerts</name>
    <message numerus="yes">
        <source>The database&apos;s key is not on this computer: nothing is sent to %n webhook(s). Import the key file under Dispatcher.</source>
        <translation>
            <numerusform>The database&apos;s key is not on this computer: nothing is sent to %n webhook. Import the key file under Dispatcher.</numerusform>
            <numerusform>The database&apos;s key is not on this computer: nothing is sent to %n webhooks. Import the key file under Dispatcher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are failing.</source>
        <translation>
            <numerusform>%n webhook is failing.</numerusform>
            <numerusform>%n webhooks are failing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed; the receiver answers %2.</source>
        <translation>
            <numerusform>%1 is failing: its last attempt did not succeed; the receiver answers %2.</numerusform>
            <numerusform>%1 is failing: its last %n attempts did not succeed; the receiver answers %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is failing: its last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>%1 is failing: its last attempt did not succeed.</numerusform>
            <numerusform>%1 is failing: its last %n attempts did not succeed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n webhook(s) are paused: nothing reaches their receivers. Deliveries wait.</source>
        <translation>
            <numerusform>%n webhook is paused: nothing reaches its receiver. Deliveries wait.</numerusform>
            <numerusform>%n webhooks are paused: nothing reaches their receivers. Deliveries wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n attempt(s) did not succeed.</source>
        <translation>
            <numerusform>The last attempt did not succeed.</numerusform>
            <numerusform>The last %n attempts did not succeed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>webhooks::ui::WebhooksPage</name>
    <message numerus="yes">
        <source>%1 · %n need(s) attention</source>
        <extracomment>%1: how many webhooks there are</extracomment>
        <translation>
            <numerusform>%1 · %n needs attention</numerusform>
            <numerusform>%1 · %n need attention</numerusform>
        </translation>
    </message>
</context>
</TS>
