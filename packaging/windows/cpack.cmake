# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# An installer by NSIS: the console, and a service that somebody has to tick.

set(CPACK_GENERATOR NSIS64)
set(CPACK_PACKAGE_NAME "LeadHub Webhooks")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "LeadHub Webhooks")
set(CPACK_PACKAGE_FILE_NAME "leadhub-webhooks-${PROJECT_VERSION}-windows-x86_64")
set(CPACK_PACKAGE_EXECUTABLES leadhub-webhooks "LeadHub Webhooks")

set(CPACK_NSIS_DISPLAY_NAME "LeadHub Webhooks")
set(CPACK_NSIS_PACKAGE_NAME "LeadHub Webhooks")
set(CPACK_NSIS_MUI_ICON "${CMAKE_BINARY_DIR}/icons/leadhub-webhooks.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\leadhub-webhooks.exe")
set(CPACK_NSIS_URL_INFO_ABOUT "${PROJECT_HOMEPAGE_URL}")
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!include \"${CMAKE_CURRENT_LIST_DIR}/service.nsh\"\n!insertmacro InstallService")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!insertmacro UninstallService")

set(CPACK_COMPONENTS_ALL console server)
include(CPack)
cpack_add_component(console DISPLAY_NAME "Console" DESCRIPTION "Edit webhooks, watch and send deliveries" REQUIRED)
cpack_add_component(server DISPLAY_NAME "Commands and service" DISABLED
    DESCRIPTION "Send deliveries without the console from the next start of the computer on")
