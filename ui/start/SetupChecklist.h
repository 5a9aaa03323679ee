#pragma once

#include "core/base/Question.h"
#include "core/domain/SetupFacts.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace quittance {

class Desk;
class PlainLabel;
class ProgressLine;

//! What is left to set up in a new book: six steps, each done or with a button that leads there. Reads the
//! facts from the desk when it comes into view and when documents change; refresh() reads them again. Hides
//! itself when all is done, when somebody does not want it, and where the desk knows of no setup.
class SetupChecklist final : public QWidget
{
    Q_OBJECT

public:
    //! desk outlives it.
    explicit SetupChecklist(Desk &desk, QWidget *parent = nullptr);

    void refresh();
    const SetupFacts &facts() const { return m_facts; }

signals:
    void wanted(quittance::SetupStep step);
    //! Whether there is something to show; for who keeps a place for it.
    void neededChanged(bool isNeeded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addStep(SetupStep step, QGridLayout &rows, int row);
    void tell(const SetupFacts &facts);
    void dismiss();

    struct Row {
        QWidget *mark = nullptr;
        PlainLabel *text = nullptr;
        QPushButton *act = nullptr;
    };

    Desk &m_desk;
    PlainLabel *m_count;
    ProgressLine *m_line;
    QHash<SetupStep, Row> m_rows;
    SetupFacts m_facts;
    Question<SetupFacts> m_question;
};

} // namespace quittance
