// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTextDocument;

namespace webhooks::ui {

/// Gives a document that was read from Markdown the look of the console, in the palette's colours, and its headings the
/// anchors that links lead to. May be called again, after a change of theme.
void dressGuide(QTextDocument &document, const QPalette &palette);

}  // namespace webhooks::ui
