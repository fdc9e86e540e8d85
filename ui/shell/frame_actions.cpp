// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame_actions.h"

namespace tijara::ui {

namespace {

constexpr ActionEntry kActions[] = {
    {"frame.find", QT_TRANSLATE_NOOP("Actions", "Go to, find or do anything"), "search", "Ctrl+K", {}, false},
    {"frame.back", QT_TRANSLATE_NOOP("Actions", "Back to where you were"), "back", "Alt+Left", {}, false},
    {"frame.forward", QT_TRANSLATE_NOOP("Actions", "Forward again"), "next", "Alt+Right", {}, false},
    {"frame.new-tab", QT_TRANSLATE_NOOP("Actions", "Open this in a new tab"), "add", "Ctrl+T", {}, false},
    {"frame.close-tab", QT_TRANSLATE_NOOP("Actions", "Close this tab"), "close", "Ctrl+W", {}, false},
    {"frame.next-tab", QT_TRANSLATE_NOOP("Actions", "Next tab"), "next", "Ctrl+PgDown", {}, false},
    {"frame.previous-tab", QT_TRANSLATE_NOOP("Actions", "Previous tab"), "back", "Ctrl+PgUp", {}, false},
    {"frame.copy-link", QT_TRANSLATE_NOOP("Actions", "Copy a link to this"), "copy", "Ctrl+Shift+C", {}, false, ActionOn::Page,
     QT_TRANSLATE_NOOP("Actions", "A link to the page, its filters and the open record, for others of this shop")},
    {"frame.narrow", QT_TRANSLATE_NOOP("Actions", "Narrow or wide navigation"), "menu", "Ctrl+B", {}, false},
    {"frame.help", QT_TRANSLATE_NOOP("Actions", "Help for this page"), "help", "F1", {}, false},
    {"frame.keys", QT_TRANSLATE_NOOP("Actions", "All keys"), "manual", "Ctrl+/", {}, false},
    {"frame.language", QT_TRANSLATE_NOOP("Actions", "Language…"), "language", "", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "English, French, Arabic or Hindi, at once")},
    {"frame.theme", QT_TRANSLATE_NOOP("Actions", "Theme…"), "dark", "", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "Light, dark, or as the system has it")},
    {"frame.text-size", QT_TRANSLATE_NOOP("Actions", "Text size…"), "zoom-in", "", {}, false, ActionOn::Page, QT_TRANSLATE_NOOP("Actions", "Larger or smaller letters everywhere")},
    {"frame.unlock", QT_TRANSLATE_NOOP("Actions", "Lock or unlock production"), "locked", "", identity::Permission::TenantsRead, false},
    {"frame.sign-out", QT_TRANSLATE_NOOP("Actions", "Sign out"), "sign-out", "", {}, false},
};

} // namespace

std::span<const ActionEntry> frameActions()
{
    return kActions;
}

} // namespace tijara::ui
