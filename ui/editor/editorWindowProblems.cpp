#include "ui/editor/EditorWindow.h"

#include "ui/editor/AllowancesModel.h"
#include "ui/editor/CustomerField.h"
#include "ui/editor/EntrySheet.h"
#include "ui/editor/HeadForm.h"
#include "ui/editor/LinesModel.h"
#include "ui/editor/ProblemsBox.h"
#include "ui/editor/TotalsBox.h"
#include "ui/text/ErrorText.h"
#include "ui/text/InputText.h"

#include <QLineEdit>

#include <algorithm>

// What is wrong with what is typed in the editor, and the ways there.

namespace quittance {

using namespace Qt::StringLiterals;

void EditorWindow::addTyped(QList<Trouble> &troubles)
{
    InvoiceContent content;
    if (const Result<void> head = m_head->read(content); !head)
        troubles.append({.text = inputText(head.error()), .isBlocking = true, .go = wayTo(head.error())});
    const auto ofCells = [&troubles](EntrySheet *sheet, const QString &where) {
        for (const EntryModel::Trouble &cell : sheet->entries().troubles())
            troubles.append({.text = where.arg(cell.row + 1).arg(inputText(cell.error)),
                .isBlocking = true,
                .go = [sheet, cell] { sheet->goTo(cell.row, cell.column); }});
    };
    ofCells(m_linesSheet, tr("Line %1: %2", "number, sentence"));
    ofCells(m_partsSheet, tr("Discount or charge %1: %2", "number, sentence"));
}

void EditorWindow::updateTroubles(const std::optional<InvoiceContent> &computed)
{
    m_troubles.clear();
    if (m_isTouched || m_showsAll)
        addTyped(m_troubles);
    if (computed && (m_isTouched || m_showsAll)) {
        for (const DraftProblem &problem : draftProblems(*computed, m_customer->customer(), m_facts.today)) {
            const QString sentence = ruleText(problem.rule, {}, {});
            const QString text
                = problem.place == DraftProblem::Place::Line && problem.rule != "draft.no_lines"_L1
                ? tr("Line %1: %2", "number, sentence")
                      .arg(m_lines->rowOfLine(problem.index) + 1)
                      .arg(sentence)
                : problem.place == DraftProblem::Place::Allowance
                ? tr("Discount or charge %1: %2", "number, sentence")
                      .arg(m_parts->rowOfPart(problem.index) + 1)
                      .arg(sentence)
                : sentence;
            m_troubles.append({.text = text, .isBlocking = problem.isBlocking, .go = wayTo(problem)});
        }
    }
    std::ranges::stable_sort(
        m_troubles, [](const Trouble &a, const Trouble &b) { return a.isBlocking && !b.isBlocking; });
    QList<ProblemsBox::Problem> shown;
    for (const Trouble &trouble : std::as_const(m_troubles))
        shown.append({.text = trouble.text, .isBlocking = trouble.isBlocking});
    m_problems->setProblems(shown);
}

std::function<void()> EditorWindow::wayTo(const DraftProblem &problem)
{
    using Place = DraftProblem::Place;
    const qsizetype index = problem.index;
    switch (problem.place) {
    case Place::Customer:
        return [this] { m_customer->line()->setFocus(Qt::OtherFocusReason); };
    case Place::IssuedOn:
        return [this] { m_head->focusField(u"issued_on"_s); };
    case Place::DueOn:
        return [this] { m_head->focusField(u"due_on"_s); };
    case Place::SuppliedOn:
        return [this] { m_head->focusField(u"supplied_on"_s); };
    case Place::Allowance:
        return [this, index, rule = problem.rule] {
            m_partsSheet->goTo(m_parts->rowOfPart(index),
                m_parts->columnOf(rule == "draft.no_vat"_L1 ? u"vat"_s : u"reason"_s));
        };
    case Place::Vat:
        return [this] { m_totals->focusMissingReason(); };
    case Place::Line:
    case Place::Total:
        break;
    }
    const QString column = problem.rule == "draft.no_vat"_L1                         ? u"vat"_s
        : problem.rule == "draft.price_negative"_L1 || problem.place == Place::Total ? u"price"_s
                                                                                     : u"item"_s;
    return [this, index, column] {
        m_linesSheet->goTo(index < 0 ? 0 : m_lines->rowOfLine(index), m_lines->columnOf(column));
    };
}

std::function<void()> EditorWindow::wayTo(const Error &error)
{
    return [this, field = error.field] { m_head->focusField(field); };
}

} // namespace quittance
