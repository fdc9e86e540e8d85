// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The language of the console, changed while it runs: translations, direction and locale together.

#include <QObject>
#include <QTranslator>

#include <vector>

namespace tijara::ui {

struct LanguageEntry {
    QString code; ///< "en", "fr", "ar", "hi"
    QString name; ///< in itself
};

class Language : public QObject {
    Q_OBJECT

public:
    explicit Language(QObject* parent = nullptr);

    static const std::vector<LanguageEntry>& all();
    /// The system's, when it is one of ours, else English.
    static QString ofSystem();
    /// False for a language the console does not speak; nothing changes then.
    bool choose(const QString& code);
    [[nodiscard]] const QString& code() const { return m_code; }

signals:
    void changed();

private:
    QTranslator m_translator;
    QString m_code = QStringLiteral("en");
};

} // namespace tijara::ui
