# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

cmake_minimum_required(VERSION 3.25)

# Dependencies point one way (CONTRIBUTING.md): every #include "layer/…" below app/ and ui/ is checked against this table,
# and so are the Qt modules that a layer must not know.

set(domain_may domain)
set(store_may domain store)
set(dispatch_may domain store dispatch)
set(service_may domain store dispatch service)
set(cli_may domain store dispatch service cli)
set(ui_may domain store service ui)

set(domain_not "Qt(Sql|Network|Gui|Widgets)|QSql.*|QNetwork.*|QTcp.*|QHost.*|QDebug|QLoggingCategory")
set(store_not "Qt(Network|Gui|Widgets)|QNetwork.*|QTcp.*|QHost.*")
set(dispatch_not "Qt(Sql|Gui|Widgets)|QSql.*|QSettings")
set(service_not "Qt(Sql|Gui|Widgets)|QSql.*")
set(cli_not "Qt(Sql|Gui|Widgets)|QSql.*|QNetworkAccessManager")
set(ui_not "QtSql|QSql.*|QNetworkAccessManager")

set(wrong "")
foreach(layer domain store dispatch service cli ui)
    set(folder "${ROOT}/app/${layer}")
    if(layer STREQUAL "ui")
        set(folder "${ROOT}/ui")
    endif()
    file(GLOB_RECURSE files "${folder}/*.h" "${folder}/*.cpp")
    foreach(path IN LISTS files)
        file(STRINGS "${path}" includes REGEX "^#include [<\"]")
        file(RELATIVE_PATH shown "${ROOT}" "${path}")
        foreach(line IN LISTS includes)
            if(line MATCHES "\"([a-z]+)/" AND NOT CMAKE_MATCH_1 IN_LIST ${layer}_may)
                list(APPEND wrong "${shown}: ${line}")
            elseif(line MATCHES "<(${${layer}_not})(/[A-Za-z]+)?>")
                list(APPEND wrong "${shown}: ${line}")
            endif()
        endforeach()
    endforeach()
endforeach()

if(wrong)
    list(JOIN wrong "\n  " text)
    message(FATAL_ERROR "A layer reaches where it must not (CONTRIBUTING.md, layers):\n  ${text}")
endif()
