# SPDX-FileCopyrightText: LeadHub Webhooks contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Run by cpack before it packs: the bill of materials of what is packed, and what distributions want compressed. The same
# bytes each time.

set(documents "${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/${CPACK_PACKAGE_NAME}")
execute_process(
    COMMAND "${CMAKE_CURRENT_LIST_DIR}/sbom.py" --name "${CPACK_PACKAGE_NAME}" --version "${CPACK_PACKAGE_VERSION}"
            --program "${CPACK_TEMPORARY_DIRECTORY}/usr/bin/leadhub-webhooks"
    OUTPUT_FILE "${documents}/sbom.cdx.json" COMMAND_ERROR_IS_FATAL ANY)
file(CHMOD "${documents}/sbom.cdx.json" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)

file(GLOB_RECURSE pages "${CPACK_TEMPORARY_DIRECTORY}/usr/share/man/*" "${documents}/changelog*")
foreach(page IN LISTS pages)
    execute_process(COMMAND gzip -9nf "${page}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

# RPM keeps times that are before that of the commit, as those of a checkout or of an earlier build can be.
if(DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(
        COMMAND find "${CPACK_TEMPORARY_DIRECTORY}" -exec touch --no-dereference "--date=@$ENV{SOURCE_DATE_EPOCH}" {} +
        COMMAND_ERROR_IS_FATAL ANY)
endif()
