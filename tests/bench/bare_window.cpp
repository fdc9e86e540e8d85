// SPDX-License-Identifier: GPL-3.0-or-later
// What the console's first paint is measured against: the least window Qt Widgets can show.

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
