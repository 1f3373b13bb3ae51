# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A disk image with the application to drag into its folder.

set(CPACK_GENERATOR DragNDrop)
set(CPACK_PACKAGE_NAME "LeadHub Webhooks")
set(CPACK_PACKAGE_FILE_NAME "leadhub-webhooks-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
set(CPACK_PACKAGE_ICON "${CMAKE_BINARY_DIR}/icons/leadhub-webhooks.icns")
set(CPACK_DMG_VOLUME_NAME "LeadHub Webhooks")
set(CPACK_DMG_FORMAT UDZO)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};${PROJECT_NAME};console;/")
include(CPack)
