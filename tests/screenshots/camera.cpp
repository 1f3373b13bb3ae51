// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshots/camera.h"

#include "service/demodata.h"
#include "ui/session/session.h"
#include "ui/window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace webhooks::ui {

namespace {

constexpr qint64 kNow = 1'777'458'667'412;  // 2026-04-29T10:31:07.412Z
constexpr qint64 kDispatcher = 1;
constexpr int kPatienceMs = 20'000;
constexpr int kRounds = 5;  // an answer may lead to the next question
constexpr QSize kWindow(1440, 900);

Clock fixedClock() {
    QElapsedTimer timer;
    timer.start();
    return {.wall = [] { return kNow; }, .monotonic = [timer] { return timer.elapsed(); }};
}

bool isBlank(const QImage &image) {
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 3) {
        for (int x = 0; x < image.width(); x += 3) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

}  // namespace

Camera::Camera(const Look &look, const QString &folder) : m_look(look), m_folder(folder) {
    qputenv("XDG_CONFIG_HOME", path(u"config"_s).toLocal8Bit());
    qputenv("XDG_DATA_HOME", path(u"share"_s).toLocal8Bit());
    applyTheme(*qApp, look.appearance);
    if (!QDir().mkpath(folder))
        qFatal("The folder %s cannot be made", qPrintable(folder));
}

Camera::~Camera() = default;

QString Camera::database(Data data) {
    const QString file = path(data == Data::Demo ? u"leadhub.sqlite"_s : u"empty.sqlite"_s);
    if (QFile::exists(file))
        return file;
    auto store = Store::open({.database = {.path = file,
                                           .mode = Database::Mode::Create,
                                           .actor = {u"ivo"_s, u"srv-01"_s, ActingProgram::Command}},
                              .key = {{}, path(u"config/leadhub-webhooks"_s)}});
    if (!store)
        qFatal("%s", qPrintable(store.error().message));
    if (data == Data::Demo) {
        if (const auto filled = fillWithDemoData(**store, kNow); !filled)
            qFatal("%s", qPrintable(filled.error().message));
    }
    return file;
}

void Camera::open(Data data) {
    m_window.reset();
    const auto settingsFor = [](const QString &file) { return Settings::load({{u"database"_s, {file}}}, {}, {}); };
    ConsoleOptions options{
        .settings = Settings::load({}, {}, {}).value(),
        .clock = fixedClock(),
        .stateFile = path(u"console.ini"_s),
        .prompts = {.confirm = [](QWidget *, const Question &) { return false; },
                    .openFile = [](QWidget *, const QString &, const QString &) { return QString(); },
                    .saveFile = [](QWidget *, const QString &, const QString &, const QString &) { return QString(); }},
        .settingsFor = settingsFor};
    m_window = std::make_unique<MainWindow>(std::move(options));
    m_window->times().setZone(TimeDisplay::Zone::Utc);
    m_window->resize(kWindow);
    m_window->show();
    if (data == Data::NoDatabase) {
        waitUntil([this] { return m_window->isVisible(); }, "the start page");
        return;
    }
    m_window->openDatabase(database(data));
    waitUntil([this] { return m_window->workspace() != nullptr; }, "the workspace");
    settle();
}

Navigation &Camera::navigation() {
    return m_window->workspace()->context().navigation;
}

void Camera::answerOnce() {
    int answers = 0;
    // The demonstration's dispatcher goes on living.
    const auto beat = [](Store &store) { return store.dispatchers().beat(kDispatcher, kNow); };
    const auto count = [&answers](const Result<bool> &) { ++answers; };
    m_window->session()->read(m_window.get(), beat, count);
    m_window->session()->query(m_window.get(), [](Store &) -> Result<bool> { return true; }, count);
    waitUntil([&answers] { return answers == 2; }, "the database's answer");
}

void Camera::waitUntil(const std::function<bool()> &condition, const char *what) {
    const QDeadlineTimer deadline(kPatienceMs);
    while (!condition()) {
        if (deadline.hasExpired())
            qFatal("No picture: %s did not come", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    }
}

void Camera::settle() {
    for (int round = 0; round < kRounds && m_window->session(); ++round)
        answerOnce();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

void Camera::take(QWidget *widget, const QString &name) {
    settle();
    const QPixmap picture = widget->grab();
    const QString scale =
        qApp->devicePixelRatio() > 1 ? u"-%1"_s.arg(qRound(100 * qApp->devicePixelRatio())) : QString();
    const QString file = QDir(m_folder).filePath(u"%1-%2%3.png"_s.arg(name, m_look.name, scale));
    if (picture.isNull() || isBlank(picture.toImage()) || !picture.save(file))
        qFatal("No picture: %s", qPrintable(file));
    ++m_pictures;
}

QWidget *Camera::dialog(const QString &objectName) {
    settle();
    const QList<QWidget *> windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window->isVisible() && qobject_cast<QDialog *>(window) && window->objectName() == objectName)
            return window;
    }
    qFatal("No picture: the dialog %s did not open", qPrintable(objectName));
}

void Camera::trigger(const QString &action) {
    auto *found = m_window->findChild<QAction *>(action);
    if (!found || !found->isEnabled())
        qFatal("No picture: there is no menu entry %s", qPrintable(action));
    found->trigger();
}

}  // namespace webhooks::ui
