// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How the console looks to whoever sits at this computer: theme, text size and language, applied at once and kept for the next start.

#include "ui/client/local_store.h"
#include "ui/widgets/style.h"
#include "ui/widgets/system_look.h"

namespace tijara::ui {

class Language;

enum class Appearance { System, Light, Dark };

class Preferences : public QObject {
    Q_OBJECT

public:
    static constexpr int kTextPercents[] = {100, 125, 150, 175, 200};

    /// Chosen for this run alone: it wins over what was kept, and is not kept.
    struct Wishes {
        std::optional<Theme> theme;
        std::optional<int> textPercent;
        std::optional<QString> language;
    };

    Preferences(Style& style, Language& language, LocalStore& store, QObject* parent = nullptr);

    /// Applies what was kept: once, before the first window is shown.
    void restore(const LocalStore::Texts& settings, const Wishes& wishes);
    /// Follows the system from now on, where it is to be followed.
    void followSystem();

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] int textPercent() const;
    void choose(Appearance appearance);
    void chooseText(int percent);
    [[nodiscard]] Rows rows() const;
    /// As it is kept: "compact", "comfortable", "wide".
    static QString nameOf(Rows rows);
    static Rows rowsNamed(const QString& name);
    void chooseRows(Rows rows);
    void chooseLanguage(const QString& code);

signals:
    void changed();

private:
    void apply();
    [[nodiscard]] Theme themeWanted() const;
    void keep(const char* name, const QString& value);

    Style& m_style;
    Language& m_language;
    LocalStore& m_store;
    SystemLook m_system;
    Appearance m_appearance = Appearance::System;
    bool m_systemDark; ///< as it was seen last, so that the first picture is right before the system has answered
};

} // namespace tijara::ui
