#pragma once

#include <QAccessibleWidget>

class QLineEdit;

namespace quittance {

//! How screen readers and other input aids meet a field of one line: what they write counts as typed. Qt's
//! own way replaces the text silently, so that whoever waits for typing (a search, a sum, the choice of a
//! customer) does nothing.
class WriteAct final : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface
{
public:
    explicit WriteAct(QLineEdit *line);

    //! From now on, for every such field. Repeating it does no harm.
    static void install();

    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text kind, const QString &text) override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType kind) override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override;
    void addSelection(int start, int end) override;
    void removeSelection(int index) override;
    void setSelection(int index, int start, int end) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int start, int end) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

    void deleteText(int start, int end) override;
    void insertText(int offset, const QString &text) override;
    void replaceText(int start, int end, const QString &text) override;

private:
    ~WriteAct() override = default;
    Q_DISABLE_COPY_MOVE(WriteAct)

    void write(int start, int end, const QString &text);
    QLineEdit &line() const;
    //! Empty for a secret.
    QString shown() const;
    int advance(int offset) const;
};

} // namespace quittance
