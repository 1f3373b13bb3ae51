// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filterlexer.h"

namespace webhooks {

/// The field with this name in any case, or an error over the name's characters.
std::expected<FilterField, FilterError> readFilterField(const FilterToken &token);

/// One written value as a condition on `field`. `nowMs` turns `since:1h` into a time.
std::expected<FilterTerm, FilterError> readFilterTerm(FilterField field, const FilterValue &value, qint64 nowMs);

}  // namespace webhooks
