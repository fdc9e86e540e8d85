// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/text.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>

#include <sodium.h>
#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace tijara {

namespace {

// Letter forms that Arabic writers use for one another: alef with hamza or madda, alef maqsura, teh marbuta (as search engines fold them).
char32_t foldedLetter(char32_t c)
{
    switch (c) {
    case 0x0622:
    case 0x0623:
    case 0x0625:
    case 0x0671:
        return 0x0627;
    case 0x0649:
        return 0x064A;
    case 0x0629:
        return 0x0647;
    default:
        return c;
    }
}

bool isDroppedMark(char32_t c)
{
    // Devanagari vowel signs and virama are marks too, but they are letters to the reader: only nukta (U+093C) is dropped there.
    if (c >= 0x0900 && c <= 0x097F) {
        return c == 0x093C;
    }
    return u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK || c == 0x0640;
}

} // namespace

std::string sortKey(std::string_view name)
{
    // One collator a thread: cloning is dear, and a collator must not be shared while it works.
    thread_local const std::unique_ptr<icu::Collator> collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Collator>(icu::Collator::createInstance(icu::Locale::getRoot(), status));
    }();
    const auto text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    std::string key(64, '\0');
    for (;;) {
        const auto needed = static_cast<std::size_t>(collator->getSortKey(text, reinterpret_cast<uint8_t*>(key.data()), static_cast<int32_t>(key.size())));
        if (needed <= key.size()) {
            key.resize(needed > 0 ? needed - 1 : 0); // without the terminating zero
            return key;
        }
        key.resize(needed);
    }
}

std::string sortKeyStart(std::string_view name)
{
    // UCOL_BOUND_LOWER: the primary weights end where the first separator of levels stands.
    const std::string key = sortKey(name);
    return key.substr(0, key.find('\x01'));
}

std::string searchKey(std::string_view name)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({name.data(), static_cast<int32_t>(name.size())});
    text = decompose->normalize(text.foldCase(), status);
    icu::UnicodeString kept;
    for (int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
        const auto c = static_cast<char32_t>(text.char32At(at));
        if (!isDroppedMark(c)) {
            kept.append(static_cast<UChar32>(foldedLetter(c)));
        }
    }
    std::string folded;
    kept.trim().toUTF8String(folded);
    return folded;
}

namespace {

/// Bytes of the sequence at the front of `text`, 0 when it is not well formed (Unicode 15, table 3-7).
std::size_t sequenceLength(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const auto continues = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) {
        return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
        return continues(1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
        const unsigned low = first == 0xE0 ? 0xA0 : 0x80;
        const unsigned high = first == 0xED ? 0x9F : 0xBF; // ED A0…: surrogates
        return byte(1) >= low && byte(1) <= high && continues(2) ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned low = first == 0xF0 ? 0x90 : 0x80;
        const unsigned high = first == 0xF4 ? 0x8F : 0xBF;
        return byte(1) >= low && byte(1) <= high && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

} // namespace

bool isUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        // Eight at a time while it is ASCII, which most of a till's file is.
        while (at + 8 <= text.size()) {
            std::uint64_t eight = 0;
            std::memcpy(&eight, text.data() + at, 8);
            if ((eight & 0x8080808080808080U) != 0) {
                break;
            }
            at += 8;
        }
        if (at == text.size()) {
            break;
        }
        const std::size_t length = sequenceLength(text.substr(at, 4));
        if (length == 0) {
            return false;
        }
        at += length;
    }
    return true;
}

std::string readableText(std::string_view text, std::size_t bytesMax)
{
    std::string readable;
    while (!text.empty()) {
        const std::size_t length = sequenceLength(text.substr(0, 4));
        const std::string_view piece = length == 0 ? "\xEF\xBF\xBD" : text.substr(0, length);
        if (readable.size() + piece.size() > bytesMax) {
            break;
        }
        readable += piece;
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return readable;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) {
        text.remove_prefix(1);
    }
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.remove_suffix(1);
    }
    return text;
}

std::string hex(std::string_view bytes)
{
    std::string text(bytes.size() * 2 + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    text.pop_back();
    return text;
}

std::string sha256(std::string_view bytes)
{
    std::string digest(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(digest.data()), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    return digest;
}

std::string base64Url(std::string_view bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();
    return text;
}

std::optional<std::string> fromBase64Url(std::string_view text)
{
    std::string bytes(text.size(), '\0');
    std::size_t size = 0;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_URLSAFE_NO_PADDING) != 0) {
        return std::nullopt;
    }
    bytes.resize(size);
    return bytes;
}

std::string randomToken()
{
    std::string bytes(32, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return base64Url(bytes);
}

namespace {

// OWASP, "CSV injection": a cell that begins so is run by spreadsheets, also with the wide forms of Japanese keyboards, which some of
// them read as the narrow ones, and behind quotation marks, which they take for their own.
bool isRun(std::string_view cell)
{
    constexpr std::string_view kWide[] = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    cell.remove_prefix(std::min(cell.find_first_not_of("\"'"), cell.size()));
    return !cell.empty() && (std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos ||
                             std::any_of(std::begin(kWide), std::end(kWide), [cell](std::string_view one) { return cell.starts_with(one); }));
}

} // namespace

std::string defusedCell(std::string_view text, char separator)
{
    // Who opens the file with another separator than its own sees cells begin inside a text.
    constexpr std::string_view kCellsBegin = ",;\t\r\n";
    std::string safe;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || (text[at - 1] != separator && kCellsBegin.find(text[at - 1]) != std::string_view::npos);
        if (begins && isRun(text.substr(at))) {
            safe += '\'';
        }
        safe += text[at];
    }
    return safe;
}

} // namespace tijara
