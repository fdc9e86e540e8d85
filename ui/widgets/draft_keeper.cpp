// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draft_keeper.h"

#include "ui/client/local_store.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace tijara::ui {

namespace {

const QString kAt = QStringLiteral("at");
const QString kFields = QStringLiteral("fields");
const QString kWas = QStringLiteral("was");
const QString kTyped = QStringLiteral("typed");
const QString kNumbers = QStringLiteral("numbers"); // how they were written then: the language may be another one now

// A draft over one that was kept before: fields that only that one has stay.
QJsonObject laidOver(const QString& before, QJsonObject draft)
{
    QJsonObject fields = QJsonDocument::fromJson(before.toUtf8()).object().value(kFields).toObject();
    const QJsonObject typed = draft.value(kFields).toObject();
    for (const QString& path : typed.keys()) {
        fields.insert(path, typed.value(path));
    }
    draft.insert(kFields, fields);
    return draft;
}

} // namespace

QString DraftKeeper::keyOf(const Console& console, const QString& what)
{
    const auto& session = console.client.session();
    const QString person = session ? toQt(toText(session->person.id)) : QString();
    const QString shop = session && session->tenant ? toQt(toText(session->tenant->id)) : QString();
    return QStringLiteral("%1/%2/%3").arg(person, shop, what);
}

void DraftKeeper::findWaiting(Console& console, const QString& what, QObject* context, std::function<void(Instant)> found)
{
    console.store.get(Kept::Draft, keyOf(console, what), context, [found = std::move(found)](const std::optional<QString>& kept) {
        if (kept) {
            found(Instant{QJsonDocument::fromJson(kept->toUtf8()).object().value(kAt).toInteger()});
        }
    });
}

DraftKeeper::DraftKeeper(Console& console, QString key, std::vector<FormFields*> forms, QObject* parent)
    : QObject(parent), m_console(console), m_key(std::move(key)), m_forms(std::move(forms)), m_before(texts())
{
    for (FormFields* form : m_forms) {
        connect(form, &FormFields::edited, this, &DraftKeeper::keep);
    }
    console.store.get(Kept::Draft, m_key, this, [this](const std::optional<QString>& kept) {
        if (kept && !m_done) {
            bringBack(*kept);
        }
        m_ready = true;
        if (m_early && !m_done) {
            keep(); // without what was typed and taken back meanwhile
        }
    });
}

FormFields::Texts DraftKeeper::texts() const
{
    FormFields::Texts texts;
    for (const FormFields* form : m_forms) {
        texts.merge(form->texts(false));
    }
    return texts;
}

void DraftKeeper::keep()
{
    QJsonObject fields;
    for (const auto& [path, text] : texts()) {
        const QString was = before(path);
        if (text != was) {
            fields.insert(path, QJsonObject{{kWas, was}, {kTyped, text}, {kNumbers, static_cast<int>(m_console.formats.style())}});
        }
    }
    // Until the draft of another time has come, it is added to and not replaced: the console may be killed before it is in the fields.
    const bool early = !m_ready;
    m_early = m_early || early;
    if (fields.isEmpty()) {
        if (!early) {
            m_console.store.remove(Kept::Draft, m_key);
        }
        setKept(true);
        return;
    }
    const QJsonObject draft{{kAt, QDateTime::currentMSecsSinceEpoch()}, {kFields, fields}};
    const auto make = [draft, early](const std::optional<QString>& now) {
        return QString::fromUtf8(QJsonDocument(early && now ? laidOver(*now, draft) : draft).toJson(QJsonDocument::Compact));
    };
    m_console.store.change(Kept::Draft, m_key, make, this, [this](bool kept) { setKept(kept); });
}

void DraftKeeper::setKept(bool kept)
{
    if (std::exchange(m_kept, kept) != kept) {
        emit keptChanged();
    }
}

void DraftKeeper::bringBack(const QString& kept)
{
    const QJsonObject draft = QJsonDocument::fromJson(kept.toUtf8()).object();
    const QJsonObject fields = draft.value(kFields).toObject();
    const NumberStyle now = m_console.formats.style();
    bool any = false;
    for (const QString& path : fields.keys()) {
        if (m_before.find(path) == m_before.end() || isChanged(path)) {
            continue; // a field of another version, or one that was typed into while the draft was looked for
        }
        const QJsonObject field = fields.value(path).toObject();
        const auto from = static_cast<NumberStyle>(field.value(kNumbers).toInt(static_cast<int>(now)));
        QString was = field.value(kWas).toString();
        QString typed = field.value(kTyped).toString();
        for (FormFields* form : m_forms) {
            was = form->rewritten(path, was, from, now);
            typed = form->rewritten(path, typed, from, now);
            form->setText(path, typed);
        }
        m_before[path] = was;
        any = true;
    }
    if (!any) {
        return;
    }
    const Instant at{draft.value(kAt).toInteger()};
    m_forms.front()->tell(tr("Your draft of %1 is back.").arg(m_console.formats.time(at)), tr("Discard"), [this] { discard(); });
    emit broughtBack();
}

QString DraftKeeper::before(const QString& path) const
{
    const auto found = m_before.find(path);
    return found == m_before.end() ? QString() : found->second;
}

void DraftKeeper::setBefore(const QString& path, const QString& text)
{
    m_before[path] = text;
    keep();
}

bool DraftKeeper::isChanged(const QString& path) const
{
    for (const FormFields* form : m_forms) {
        const FormFields::Texts now = form->texts(false);
        if (const auto found = now.find(path); found != now.end()) {
            return found->second != before(path);
        }
    }
    return false;
}

bool DraftKeeper::hasChanges() const
{
    const FormFields::Texts now = texts();
    return std::any_of(now.begin(), now.end(), [this](const auto& one) { return one.second != before(one.first); });
}

void DraftKeeper::done()
{
    m_done = true;
    m_console.store.remove(Kept::Draft, m_key);
    for (FormFields* form : m_forms) {
        form->disconnect(this);
    }
}

void DraftKeeper::discard()
{
    for (FormFields* form : m_forms) {
        form->tell({});
        form->setTexts(m_before);
        form->clearComplaints();
    }
    m_console.store.remove(Kept::Draft, m_key);
}

} // namespace tijara::ui
