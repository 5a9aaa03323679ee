#pragma once

#include <QHash>
#include <QObject>
#include <QVariant>

class QWidget;

namespace quittance {

//! What stood in dialogs that were left after a refusal, so that nobody types it twice. It belongs to a
//! window and goes with it; nothing of it is written anywhere.
class KeptInputs final : public QObject
{
    Q_OBJECT

public:
    using Inputs = QHash<QString, QVariant>; //!< By the object names of fields.

    //! Of the window that widget is in.
    static KeptInputs &of(const QWidget &widget);

    //! What the fields of a dialog hold whose names begin with its own. Hidden letters are never taken, nor
    //! what has to be typed each time.
    static Inputs inputsOf(const QWidget &dialog);
    //! Into those fields, as if a person had done it: first what is chosen, then what is typed.
    static void give(const Inputs &inputs, QWidget &dialog);
    static void giveOne(const Inputs &inputs, QWidget &field);

    void keep(const QString &about, const Inputs &inputs) { m_kept.insert(about, inputs); }
    Inputs find(const QString &about) const { return m_kept.value(about); }
    void forget(const QString &about) { m_kept.remove(about); }

private:
    explicit KeptInputs(QWidget *window);

    QHash<QString, Inputs> m_kept; //!< By what the act was about.
};

} // namespace quittance
