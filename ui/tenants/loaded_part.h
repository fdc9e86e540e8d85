// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A part of a page that asks the server for itself, so that what fails fails alone.

#include "ui/widgets/console.h"
#include "ui/widgets/parts.h"

namespace tijara::ui {

class LoadedPart : public QWidget {
    Q_OBJECT

public:
    explicit LoadedPart(Console& console);
    /// Asks (of `id`, where the route has one), and has the answer put into `column()` by `fill`; says what failed, with a way to ask again.
    template <class Out>
    void load(const Route<Nothing, Out>& route, const std::optional<Id>& id, std::function<void(const Out&)> fill)
    {
        m_call = m_console.client.call(route, id ? At(*id) : At(), this, [this, route, id, fill](Result<Out> answer) {
            m_call = 0;
            clearLayout(m_column);
            if (answer) {
                fill(*answer);
            } else {
                fail(answer.problem(), [this, route, id, fill] { load<Out>(route, id, fill); });
            }
        });
    }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    [[nodiscard]] bool isSettled() const { return m_call == 0; }
    void addFact(const QString& label, const QString& value);
    void addHint(const QString& text, Ink ink = Ink::Text3);

private:
    void fail(const Problem& problem, std::function<void()> again);

    Console& m_console;
    QVBoxLayout* m_column;
    Client::CallNumber m_call = 0;
};

} // namespace tijara::ui
