// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The terms of an experiment as fields: what is tried, at which prices, on whom, and how it is judged. What the fields do not show of an
// experiment that another program made stays as it was.

#include "shared/experiments/results_contract.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/console.h"
#include "ui/widgets/form.h"

namespace tijara::ui {

class TermsForm : public QWidget {
    Q_OBJECT

public:
    /// `isNew` asks for the short name too, which never changes.
    TermsForm(Console& console, bool isNew);

    /// Of an experiment that is here, with what may not be changed any more switched off; without one, what a new one begins with.
    void fill(const std::optional<experiments::Experiment>& experiment);
    /// What stands in the fields now, good or not.
    [[nodiscard]] experiments::Terms typed() const;
    [[nodiscard]] std::string key() const;
    [[nodiscard]] bool check();
    /// The keyboard into the first field.
    void begin();
    /// Shows each at its field; gives back those no field has.
    std::vector<Complaint> show(std::vector<Complaint> complaints);
    [[nodiscard]] const std::vector<FormFields*>& forms() const { return m_forms; }
    [[nodiscard]] FormFields::Texts texts() const;
    /// `from` says how numbers are written in texts of another language.
    void setTexts(const FormFields::Texts& texts, std::optional<NumberStyle> from = {});
    void setText(const QString& path, const QString& text);
    [[nodiscard]] int priceCount() const { return m_priceCount; }
    void setPriceCount(int count);
    /// What is wrong with the shares together; "" when they are whole.
    [[nodiscard]] QString sharesComplaint() const;
    /// A share of 100 % to all prices alike.
    void spreadEvenly();

signals:
    void edited();
    void submitted();

private:
    FormFields* addForm(QVBoxLayout& column, int columns);
    void makeWords(QVBoxLayout& column);
    void makeGoal(QVBoxLayout& column);
    void makePrices(QVBoxLayout& column);
    void makeWho(QVBoxLayout& column);
    void makeRules(QVBoxLayout& column);
    void addPrice();
    void addPercent(FormFields& form, const QString& path, const QString& label, const QString& hint);
    void addDay(FormFields& form, const QString& path, const QString& label, const QString& hint);
    void fillPrices(const experiments::Terms& terms);
    void fillRest(const experiments::Terms& terms);
    void freeze();
    void showShares();
    void readGoals(experiments::Terms& terms) const;
    void readPrices(experiments::Terms& terms) const;
    void readWho(experiments::Terms& terms) const;
    void readRules(experiments::Terms& terms) const;
    [[nodiscard]] std::int64_t numberIn(const FormFields& form, const QString& path, int digits, std::int64_t otherwise) const;
    [[nodiscard]] bool isAsFilled(std::initializer_list<QString> paths) const;
    [[nodiscard]] int digits() const;

    Console& m_console;
    const bool m_isNew;
    experiments::Terms m_terms; ///< what the fields were filled from
    FormFields::Texts m_filled;
    bool m_begun = false;
    std::vector<FormFields*> m_forms;
    FormFields* m_words;
    FormFields* m_goal;
    FormFields* m_plan;
    FormFields* m_who;
    FormFields* m_rules;
    std::vector<FormFields*> m_prices;
    QVBoxLayout* m_priceColumn;
    int m_priceCount = 2;
    QLabel* m_shares;
    QPushButton* m_more;
    QPushButton* m_less;
    QPushButton* m_even;
};

} // namespace tijara::ui
