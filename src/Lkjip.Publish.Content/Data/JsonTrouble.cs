using System.Text;
using System.Text.RegularExpressions;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>Says what editors most often get wrong where a text stops being JSON, and where they have to mend it.</summary>
/// <param name="path">The file.</param>
/// <param name="utf8">Its text.</param>
internal readonly ref partial struct JsonTrouble(string path, ReadOnlySpan<byte> utf8)
{
    private static readonly Wording Unexpected = new("ada tanda yang tidak diharapkan", "there is a sign that was not expected");

    private static readonly Wording LookAround = new(
        "Periksa tanda kurung, koma dan tanda kutip di dekat tempat ini; mungkin berkas terpotong.",
        "Check the brackets, commas and quotation marks near this place; the file may have been cut off.");

    private readonly string path = path;
    private readonly ReadOnlySpan<byte> utf8 = utf8;

    /// <summary>The finding for the byte at which nothing could be read any more.</summary>
    public Finding At(int offset)
    {
        int last = offset - 1;
        while (last >= 0 && utf8[last] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            last--;
        }

        byte found = offset < utf8.Length ? utf8[offset] : (byte)0;
        byte before = last >= 0 ? utf8[last] : (byte)0;
        return Number(offset)
            ?? Quotation(offset)
            ?? (found, before) switch
            {
                ((byte)'}' or (byte)']', (byte)',') => Say(
                    last,
                    new($"koma berlebih sebelum '{(char)found}'", $"there is a comma too many before '{(char)found}'"),
                    new("Hapus koma itu.", "Delete that comma.")),
                ((byte)'"' or (byte)'{' or (byte)'[' or (byte)'-' or (>= (byte)'0' and <= (byte)'9'), (byte)'"' or (byte)'}' or (byte)']' or (>= (byte)'0' and <= (byte)'9') or (byte)'e' or (byte)'l')
                    when last >= 0 => Say(
                    last + 1,
                    new("tanda koma hilang di sini", "a comma is missing here"),
                    new("Tambahkan ',' sesudah nilai ini, sebelum yang berikutnya.", "Add a ',' after this value, before the next.")),
                ((byte)'/' or (byte)'#', _) => Say(
                    offset,
                    new("JSON tidak mengenal komentar", "JSON knows no comments"),
                    new("Hapus komentar itu; keterangan dapat ditulis dengan kunci 'catatan' di tempat yang mengenalnya.", "Delete the comment; remarks can be written with the key 'catatan' where it is known.")),
                _ => Say(offset, Unexpected, LookAround),
            };
    }

    /// <summary>The finding for a text that ends too early.</summary>
    public Finding CutOff(int offset) => Say(offset, new("berkas berakhir sebelum selesai", "the file ends before it is complete"), LookAround);

    /// <summary>The finding for a text that no computer can show.</summary>
    public Finding HalfLetter(int offset) => Say(offset, Unexpected, LookAround);

    /// <summary>A number as people write it: 1.900.000.000, 87,33, Rp 5.000, 45%.</summary>
    private Finding? Number(int offset)
    {
        int start = offset;
        while (start > 0 && IsOfNumber(utf8[start - 1]))
        {
            start--;
        }

        int end = start;
        while (end < utf8.Length && IsOfNumber(utf8[end]))
        {
            end++;
        }

        string written = Encoding.UTF8.GetString(utf8[start..end]).TrimEnd(',');
        if (!Written().IsMatch(written) || offset - start > written.Length || !FormatAngka.TryParse(written.TrimEnd('%'), out decimal number))
        {
            return null;
        }

        string right = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Say(
            start,
            new($"'{written}' bukan angka JSON", $"'{written}' is no JSON number"),
            new($"Tulis {right}: tanpa titik ribuan dan tanpa '%', dengan titik sebagai tanda desimal.", $"Write {right}: without separators of thousands and without '%', with a dot as the decimal sign."));
    }

    /// <summary>Quotation marks of a word processor, a text without any, or one that is not closed on its line.</summary>
    private Finding? Quotation(int offset)
    {
        if (offset >= utf8.Length)
        {
            return null;
        }

        Rune.DecodeFromUtf8(utf8[offset..], out Rune sign, out _);
        if (sign.Value is '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'')
        {
            return Say(
                offset,
                new($"tanda kutip {sign} tidak dikenal JSON", $"JSON does not know the quotation mark {sign}"),
                new("Pakai tanda kutip ganda yang lurus: \".", "Use straight double quotation marks: \"."));
        }

        if (sign.Value is '\n' or '\r')
        {
            return Say(
                offset,
                new("teks tidak ditutup dengan tanda kutip pada baris ini", "a text is not closed by a quotation mark on this line"),
                new("Tambahkan '\"' di akhir teks; baris baru di dalam teks ditulis \\n.", "Add '\"' at the end of the text; a new line within a text is written \\n."));
        }

        return Rune.IsLetter(sign)
            ? Say(offset, new("ada teks tanpa tanda kutip", "there is a text without quotation marks"), new("Apit kunci dan teks dengan tanda kutip ganda.", "Put keys and texts in double quotation marks."))
            : null;
    }

    private Finding Say(int offset, Wording why, Wording remedy)
    {
        ReadOnlySpan<byte> before = utf8[..offset];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return InputFindings.BrokenJson(
            new SourcePosition(path, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(utf8[lineStart..offset]) + 1), why, remedy);
    }

    private static bool IsOfNumber(byte sign) => sign is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)',' or (byte)'-' or (byte)'%';

    [GeneratedRegex(@"^-?([0-9]{1,3}(\.[0-9]{3})+(,[0-9]+)?|[0-9]+,[0-9]+|[0-9]+(\.[0-9]+)?(?=%))%?$")]
    private static partial Regex Written();
}
