// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rows of a list as cards, a lane for each state they can be in. Every lane asks the server for its own rows and scrolls by itself;
// arrows walk the cards and the lanes, Enter opens one.

#include "ui/widgets/list_model.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QListView;
class QScrollArea;

namespace tijara::ui {

class Board : public QWidget {
    Q_OBJECT

public:
    explicit Board(const Style& style);
    /// `model`, whose parent becomes this, is filtered to the lane's rows. A card shows the columns of its list: the key, the texts, and
    /// the share of a bar.
    void addLane(const StateLook& look, ListModelCore& model, QueryTexts filter);
    /// Asks for the rows of all lanes; nothing is asked before.
    void reload();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] QListView* lane(std::size_t at) const { return m_lanes.at(at).view; }

signals:
    void opened(const Id& record);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void step(const QListView* from, int by);

    struct Lane {
        QListView* view;
        ListModelCore* model;
        QueryTexts filter;
    };

    const Style& m_style;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row;
    std::vector<Lane> m_lanes;
};

} // namespace tijara::ui
