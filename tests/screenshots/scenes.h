// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace webhooks::ui {

class Camera;

/// Everything that is photographed, in one look of the console.
void takeAll(Camera &camera);
/// The start page, and every page with the demonstration's data.
void takePages(Camera &camera);

}  // namespace webhooks::ui
