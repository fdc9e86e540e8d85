// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps what is typed into a form, keystroke by keystroke, in the console's own memory, and brings it back when the form is opened again
// after a crash or a change of mind. What is kept are the fields that were changed, each with what it held before; secrets never.

#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

namespace tijara::ui {

class DraftKeeper : public QObject {
    Q_OBJECT

public:
    /// `key` says whose form and of what (see keyOf). The forms hold what they begin with; they and the store outlive the keeper, which
    /// lives in `parent`.
    DraftKeeper(Console& console, QString key, std::vector<FormFields*> forms, QObject* parent);

    /// The key of a form of the person who is signed in, in this shop: "products/new".
    static QString keyOf(const Console& console, const QString& what);
    /// Says when the draft of a form that is not open was kept; nothing where there is none.
    static void findWaiting(Console& console, const QString& what, QObject* context, std::function<void(Instant)> found);

    /// What was typed has been saved.
    void done();
    /// Forgets the draft and puts back what the fields held before.
    void discard();
    /// What a field held before it was changed: also of a draft that is older than the record.
    [[nodiscard]] QString before(const QString& path) const;
    /// The record has another value there now, and the person has seen it.
    void setBefore(const QString& path, const QString& text);
    [[nodiscard]] bool isChanged(const QString& path) const;
    [[nodiscard]] bool hasChanges() const;
    /// The draft was looked for; a form that is opened anew has it from now on.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// False while the last of what was typed could not be kept: the disk is full.
    [[nodiscard]] bool isKept() const { return m_kept; }

signals:
    /// A draft is in the form again.
    void broughtBack();
    void keptChanged();

private:
    void keep();
    void setKept(bool kept);
    void bringBack(const QString& kept);
    [[nodiscard]] FormFields::Texts texts() const;

    Console& m_console;
    QString m_key;
    std::vector<FormFields*> m_forms;
    FormFields::Texts m_before;
    bool m_ready = false;
    bool m_early = false; ///< something was kept before the draft had been looked for
    bool m_kept = true;
    bool m_done = false;
};

} // namespace tijara::ui
