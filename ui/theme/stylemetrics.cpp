// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/direction.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/style.h"
#include "ui/theme/stylecontrols.h"
#include "ui/widgets/controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyleOption>
#include <QTextFormat>

namespace webhooks::ui {

namespace {

constexpr int kComboArrow = 28;
constexpr int kSpinButtons = 22;
constexpr int kFieldPadding = 8;

QRect scrollPart(const QStyleOptionSlider &bar, QStyle::SubControl part) {
    const QRect handle = scrollHandle(bar);
    const bool horizontal = bar.orientation == Qt::Horizontal;
    QRect rect = bar.rect;
    switch (part) {
        case QStyle::SC_ScrollBarSlider:
            return handle;
        case QStyle::SC_ScrollBarGroove:
            return rect;
        case QStyle::SC_ScrollBarSubPage:
            horizontal ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
            return rect;
        case QStyle::SC_ScrollBarAddPage:
            horizontal ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
            return rect;
        default:
            return {};
    }
}

QRect comboPart(const QStyleOptionComplex &option, QStyle::SubControl part) {
    const QRect &rect = option.rect;
    const QRect arrow(rect.right() - kComboArrow + 1, rect.top(), kComboArrow, rect.height());
    const QRect edit = rect.adjusted(kFieldPadding + 1, 2, -kComboArrow, -2);
    switch (part) {
        case QStyle::SC_ComboBoxArrow:
            return QStyle::visualRect(option.direction, rect, arrow);
        case QStyle::SC_ComboBoxEditField:
            return QStyle::visualRect(option.direction, rect, edit);
        default:
            return rect;
    }
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part) {
    const QRect &rect = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : kSpinButtons;
    const int half = rect.height() / 2;
    const int left = rect.right() - buttons + 1;
    QRect place = rect;
    switch (part) {
        case QStyle::SC_SpinBoxUp:
            place = QRect(left, rect.top(), buttons, half);
            break;
        case QStyle::SC_SpinBoxDown:
            place = QRect(left, rect.top() + half, buttons, rect.height() - half);
            break;
        case QStyle::SC_SpinBoxEditField:
            place = rect.adjusted(kFieldPadding, 2, -buttons, -2);
            break;
        default:
            return rect;
    }
    return QStyle::visualRect(option.direction, rect, place);
}

}  // namespace

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const {
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return scrollPart(*bar, part);
    if (control == CC_ComboBox && part != SC_ComboBoxListBoxPopup)
        return comboPart(*option, part);
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && control == CC_SpinBox)
        return spinPart(*spin, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const {
    switch (element) {
        case SE_LineEditContents: {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            if (!frame || frame->lineWidth <= 0)
                break;
            return option->rect.adjusted(kFieldPadding, 2, -kFieldPadding, -2);
        }
        case SE_HeaderLabel: {
            const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
            return visualRect(option->direction, option->rect, option->rect.adjusted(kGap, 0, sorted ? -24 : -kGap, 0));
        }
        case SE_HeaderArrow: {
            const QRect arrow(option->rect.right() - 22, option->rect.center().y() - 6, 12, 12);
            return visualRect(option->direction, option->rect, arrow);
        }
        case SE_ProgressBarGroove:
        case SE_ProgressBarContents:
            return option->rect;
        case SE_ProgressBarLabel:
            return {};
        default:
            break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int high = std::max(kControlHeight, option ? option->fontMetrics.height() + 14 : 0);
    switch (type) {
        case CT_PushButton: {
            const QVariant kind = widget ? widget->property(kButtonKind) : QVariant();
            if (kind.isValid() && ButtonKind(kind.toInt()) == ButtonKind::Link)
                return QSize(contents.width() + 12, std::max(24, contents.height() + 6));
            // Medium is a little wider than the regular weight that the button measured.
            const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            const bool menu = button && button->features.testFlag(QStyleOptionButton::HasMenu);
            return QSize(contents.width() * 21 / 20 + 26 + (menu ? 18 : 0), high);
        }
        case CT_LineEdit: {
            const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            return frame && frame->lineWidth > 0 ? QSize(size.width() + 2 * kFieldPadding, high) : contents;
        }
        case CT_ComboBox:
            return QSize(contents.width() + kComboArrow + 2 * kFieldPadding, high);
        case CT_SpinBox:
            return QSize(contents.width() + kSpinButtons + 2 * kFieldPadding, high);
        case CT_HeaderSection:
            size.setWidth(size.width() + 2 * kGap);
            size.setHeight(std::max(kRowHeight, option->fontMetrics.height() + 14));
            return size;
        case CT_TabBarTab:
            return QSize(contents.width() * 21 / 20, std::max(38, option->fontMetrics.height() + 20));
        case CT_MenuItem: {
            const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            const bool separator = item && item->menuItemType == QStyleOptionMenuItem::Separator;
            return QSize(size.width() + 12, separator ? 9 : std::max(28, option->fontMetrics.height() + 12));
        }
        case CT_MenuBarItem:
            return size + QSize(4, 8);
        case CT_ItemViewItem:
            return QSize(size.width(), std::max(28, option->fontMetrics.height() + 10));
        case CT_ProgressBar:
            return QSize(size.width(), 8);
        default:
            return size;
    }
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return 16;
        case PM_CheckBoxLabelSpacing:
        case PM_RadioButtonLabelSpacing:
            return 9;
        case PM_ScrollBarExtent:
            return 12;
        case PM_ScrollBarSliderMin:
            return 28;
        case PM_SplitterWidth:
            return kGap;
        case PM_ButtonShiftHorizontal:
        case PM_ButtonShiftVertical:
            return 0;
        case PM_TabBarTabHSpace:
            return 16;
        case PM_TabBarBaseOverlap:
        case PM_TabBarTabShiftVertical:
        case PM_TabBarTabShiftHorizontal:
            return 0;
        case PM_FocusFrameHMargin:
            return kGap - 1;  // of items in lists: as far in as the cells of tables
        case PM_MenuButtonIndicator:
            return 0;
        case PM_HeaderMargin:
            return 6;
        case PM_LayoutHorizontalSpacing:
        case PM_LayoutVerticalSpacing:
            return kGap - kUnit;
        case PM_ScrollView_ScrollBarSpacing:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *result) const {
    switch (hint) {
        case SH_ComboBox_Popup:
        case SH_ScrollBar_LeftClickAbsolutePosition:
        case SH_ScrollView_FrameOnlyAroundContents:
            return 0;
        case SH_UnderlineShortcut:
            return (mnemonicFlags() & Qt::TextHideMnemonic) == 0 ? 1 : 0;
        case SH_Table_GridLineColor:
            return int(ink(option ? option->palette : QPalette(), Ink::Line).rgb());
        case SH_TextControl_FocusIndicatorTextCharFormat: {
            auto *format = qstyleoption_cast<QStyleHintReturnVariant *>(result);
            if (!format || !option)
                return 0;
            QTextCharFormat focus;
            focus.setForeground(ink(option->palette, Ink::Accent));
            focus.setBackground(ink(option->palette, Ink::AccentGround));
            format->variant = focus;
            return 1;
        }
        case SH_EtchDisabledText:
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_ItemView_ShowDecorationSelected:
            return 1;
        case SH_TabBar_PreferNoArrows:
            return 0;
        default:
            return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const {
    switch (which) {
        case SP_MessageBoxInformation:
            return icon(Glyph::Information, Ink::Accent);
        case SP_MessageBoxQuestion:
            return icon(Glyph::Help, Ink::Accent);
        case SP_MessageBoxWarning:
            return icon(Glyph::Warning, Ink::Warning);
        case SP_MessageBoxCritical:
            return icon(Glyph::Warning, Ink::Bad);
        case SP_LineEditClearButton:
        case SP_TitleBarCloseButton:
        case SP_DockWidgetCloseButton:
            return icon(Glyph::Cross);
        default:
            return QProxyStyle::standardIcon(which, option, widget);
    }
}

void ConsoleStyle::polish(QWidget *widget) {
    QProxyStyle::polish(widget);
    if (widget->inherits("QAbstractButton") || widget->inherits("QComboBox") || widget->inherits("QLineEdit") ||
        widget->inherits("QAbstractSpinBox") || widget->inherits("QScrollBar") || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
}

}  // namespace webhooks::ui
