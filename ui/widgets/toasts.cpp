// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toasts.h"

#include "service/apptext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/inklabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QTimer>

#include <chrono>

namespace webhooks::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kShown = 5s;
constexpr auto kShownWithAction = 10s;
constexpr int kWidest = 560;

}  // namespace

class Toasts::Bubble final : public QFrame {
public:
    Bubble(QWidget *window, const QString &text, Ink ground = Ink::Toast, Ink words = Ink::OnToast)
        : QFrame(window), m_ground(ground), m_words(new InkLabel(text, words)) {
        setObjectName(u"toast"_s);
        setAccessibleName(text);
        m_words->setObjectName(u"toastText"_s);
        m_words->setTextFormat(Qt::PlainText);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(kMargin - kUnit, 0, kGap, 0);
        layout->setSpacing(kUnit);
        layout->addWidget(m_words, 1);
        layout->addSpacing(kUnit);
        setMinimumHeight(kControlHeight + 2 * kUnit);
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Bubble::end);
    }

    ~Bubble() override = default;

    QString text() const { return m_words->text(); }

    QPushButton *addButton(const QString &name, const QString &words, Ink meaning) {
        QPushButton *button = makeButton(name, words, ButtonKind::Link, this);
        button->setProperty(kInkProperty, int(meaning));
        layout()->addWidget(button);
        return button;
    }

    void setAction(const QString &words, std::function<void()> triggered, std::function<void()> gone) {
        m_triggered = std::move(triggered);
        m_gone = std::move(gone);
        connect(addButton(u"toastAction"_s, words, Ink::ToastAction), &QPushButton::clicked, this, &Bubble::trigger);
        auto *undo = new QShortcut(QKeySequence::Undo, parentWidget());
        undo->setObjectName(u"toastUndo"_s);
        connect(undo, &QShortcut::activated, this, &Bubble::trigger);
        connect(this, &QObject::destroyed, undo, &QObject::deleteLater);
        m_undo = undo;
    }

    bool trigger() {
        if (!m_triggered)
            return false;
        const std::function<void()> triggered = std::exchange(m_triggered, {});
        m_gone = {};
        end();
        triggered();
        return true;
    }

    /// Takes the bubble away at once, so that a second Ctrl+Z cannot meet it.
    void end() {
        m_timer.stop();
        m_triggered = {};
        if (m_undo)
            m_undo->setEnabled(false);
        hide();
        deleteLater();
        if (const std::function<void()> gone = std::exchange(m_gone, {}))
            gone();
    }

    void showFor(std::chrono::milliseconds time) {
        m_time = time;
        m_timer.start(time);
    }

    /// As wide as its words up to a limit, then in lines.
    void fit() {
        const int widest = std::min(kWidest, parentWidget()->width() - 2 * kMargin);
        m_words->setWordWrap(false);
        layout()->activate();
        if (sizeHint().width() <= widest) {
            resize(sizeHint());
            return;
        }
        m_words->setWordWrap(true);
        layout()->activate();
        resize(widest,
               layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(widest) + kGap : sizeHint().height());
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        paintBox(&painter, rect(), ink(palette(), m_ground),
                 m_ground == Ink::Toast ? QColor() : ink(palette(), Ink::Bad), kControlRadius);
    }

    // What is being read does not go away.
    void enterEvent(QEnterEvent *) override { m_timer.stop(); }
    void leaveEvent(QEvent *) override {
        if (m_time > 0ms)
            m_timer.start(m_time);
    }

private:
    Ink m_ground;
    InkLabel *m_words;
    QPointer<QShortcut> m_undo;
    QTimer m_timer;
    std::chrono::milliseconds m_time = 0ms;
    std::function<void()> m_triggered;
    std::function<void()> m_gone;
};

Toasts::Toasts(QWidget *window) : QObject(window), m_window(window) {
    window->installEventFilter(this);
}

void Toasts::show(const QString &text) {
    auto *bubble = new Bubble(m_window, text);
    bubble->showFor(kShown);
    place(bubble);
}

void Toasts::showAction(const QString &text, const QString &action, std::function<void()> triggered,
                        std::function<void()> gone) {
    auto *bubble = new Bubble(m_window, text);
    bubble->setAction(action, std::move(triggered), std::move(gone));
    bubble->showFor(kShownWithAction);
    place(bubble);
}

void Toasts::showError(const Error &error) {
    auto *bubble = new Bubble(m_window, errorText(error), Ink::BadGround, Ink::Bad);
    connect(bubble->addButton(u"toastClose"_s, tr("Close"), Ink::Bad), &QPushButton::clicked, bubble, &Bubble::end);
    place(bubble);
}

QString Toasts::text() const {
    return m_bubble && !m_bubble->isHidden() ? m_bubble->text() : QString();
}

bool Toasts::trigger() {
    return m_bubble && !m_bubble->isHidden() && m_bubble->trigger();
}

void Toasts::place(Bubble *bubble) {
    if (bubble != m_bubble) {
        if (m_bubble && !m_bubble->isHidden())
            m_bubble->end();
        m_bubble = bubble;
    }
    bubble->fit();
    const auto *status = m_window->findChild<QWidget *>(u"statusStrip"_s);
    const int below = status && status->isVisible() ? status->height() : 0;
    const bool rightToLeft = m_window->layoutDirection() == Qt::RightToLeft;
    const int left = rightToLeft ? kMargin : m_window->width() - bubble->width() - kMargin;
    const bool news = bubble->isHidden();
    bubble->move(left, m_window->height() - below - bubble->height() - kGap - kUnit);
    bubble->show();
    bubble->raise();
    if (!news)
        return;
    QAccessibleEvent alert(bubble, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool Toasts::eventFilter(QObject *watched, QEvent *event) {
    if (watched == m_window && event->type() == QEvent::Resize && m_bubble && !m_bubble->isHidden())
        place(m_bubble);
    return QObject::eventFilter(watched, event);
}

}  // namespace webhooks::ui
