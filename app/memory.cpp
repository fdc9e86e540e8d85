// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/memory.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace tijara {

void Memory::keepSmall()
{
#ifdef __GLIBC__
    mallopt(M_ARENA_MAX, 2);              // the screen's and one for the server inside, not one for each of its threads
    mallopt(M_MMAP_THRESHOLD, 64 * 1024); // a picture or a page of rows goes back whole; named here, glibc does not raise it by itself
    mallopt(M_TRIM_THRESHOLD, 256 * 1024);
#endif
}

Memory::Memory(QObject* parent) : QObject(parent)
{
    constexpr int kPauseMs = 700;
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [] {
#ifdef __GLIBC__
        malloc_trim(0);
#endif
    });
}

void Memory::giveBackLater()
{
    m_pause.start();
}

} // namespace tijara
