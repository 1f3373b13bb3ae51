// SPDX-FileCopyrightText: LeadHub Webhooks contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deliveryfilter.h"

namespace webhooks {

/// What parser, completion, did-you-mean and manual know about a field of the filter language.
struct FilterFieldSpec {
    const char *name;
    const char *examples;  ///< separated by spaces
    const char *help;
};

/// In the order of FilterField, without Text, which is a bare word and has no name.
const QList<FilterFieldSpec> &filterFieldSpecs();

/// The words that a field can be; empty: anything of its form.
const QStringList &filterWords(FilterField field);

}  // namespace webhooks
