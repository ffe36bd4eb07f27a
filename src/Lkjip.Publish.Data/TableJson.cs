using System.Text.Encodings.Web;
using System.Text.Json;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Data;

/// <summary>Tables as JSON, by the schema that the site publishes at <see cref="Addresses.TableSchema"/>.</summary>
public static class TableJson
{
    // A data file is never read as HTML; letters stay letters.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A table with all that is known of it.</summary>
    /// <param name="item">The table.</param>
    /// <param name="data">Its report.</param>
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Write(DataItem item, ReportDataPage data)
    {
        string address = item.Table.Takeaway!.AddressOf(TakeawayForm.Json);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", data.Site.Link(address, Addresses.TableSchema));
            json.WriteString("id", item.Name.Id);
            json.WriteString("nomor", item.Name.Number);
            json.WriteString("judul", item.Name.Caption);
            json.WriteString("alamat", data.Site.Link(address, item.Name.Address));
            WriteReport(json, data, address);
            WriteLicence(json, data.Site.Lisensi);
            json.WriteString("sumber", item.Table.Source);
            json.WriteString("catatan", item.Table.Note);
            WriteColumns(json, item.Table);
            WriteRows(json, item.Table, data.Site, address);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteReport(Utf8JsonWriter json, ReportDataPage data, string from)
    {
        json.WriteStartObject("laporan");
        json.WriteString("judul", data.Report.Judul);
        json.WriteString("opd", data.Report.Opd);
        json.WriteString("pemda", data.Report.Pemda);
        json.WriteNumber("tahun", data.Report.Tahun);
        json.WriteString("versi", data.About.Version);
        json.WriteString("alamat", data.Site.Link(from, data.Report.Address));
        json.WriteEndObject();
    }

    private static void WriteLicence(Utf8JsonWriter json, Lisensi? licence)
    {
        if (licence is null)
        {
            json.WriteNull("lisensi");
            return;
        }

        json.WriteStartObject("lisensi");
        json.WriteString("nama", licence.Nama);
        json.WriteString("alamat", licence.Alamat);
        json.WriteEndObject();
    }

    private static void WriteColumns(Utf8JsonWriter json, TableView table)
    {
        json.WriteStartArray("kolom");
        foreach (TableField field in table.Fields)
        {
            json.WriteStartObject();
            json.WriteString("kunci", field.Key);
            json.WriteString("judul", field.Heading);
            json.WriteString("grup", field.Group);
            json.WriteString("jenis", DataNames.Of(field.Kind));
            json.WriteString("satuan", field.Kind switch { ColumnKind.Rupiah => "rupiah", ColumnKind.Persen => "%", _ => null });
            json.WriteString("rumus", field.Rumus);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, TableView table, SiteFrame site, string from)
    {
        json.WriteStartArray("baris");
        foreach (TableMatrix.MatrixRow row in TableMatrix.Of(table).Rows)
        {
            json.WriteStartObject();
            json.WriteString("kunci", row.Row.Key);
            json.WriteString("jenis", DataNames.Of(row.Row.Style));
            json.WriteNumber("tingkat", row.Row.Level);
            json.WriteStartObject("sel");
            foreach ((int i, TableField field) in table.Fields.Index())
            {
                json.WritePropertyName(field.Key);
                WriteCell(json, row.Slots[i].Cell, table, site, from);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, CellView? cell, TableView table, SiteFrame site, string from)
    {
        json.WriteStartObject();
        json.WritePropertyName("nilai");
        WriteValues(json, cell);
        if (cell is not null)
        {
            json.WriteString("teks", string.Join("\n", cell.Lines));
            WriteIfAny(json, "satuan", cell.Values.Select(v => v.Satuan).Distinct().SingleOrDefaultIfMany());
            WriteIfAny(json, "kategori", cell.Values is [{ Angka: not null, Teks: { } category }] ? category : null);
            WriteIfAny(json, "keterangan", cell.Small);
            WriteIfAny(json, "catatan", cell.NoteMark is { } mark ? table.CellNotes.First(n => n.Mark == mark).Text : null);
            if (cell.DifferenceId is { } id)
            {
                DifferenceView difference = table.Differences.First(d => d.Id == id);
                json.WriteString("tercetak", difference.Tercetak);
                json.WriteString("terhitung", difference.Terhitung);
                WriteIfAny(json, "pemeriksaan", difference.Finding is { } finding ? site.Link(from, finding) : null);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, CellView? cell)
    {
        if (cell is null || CellData.IsMissing(cell))
        {
            json.WriteNullValue();
        }
        else if (cell.Values.Count == 1)
        {
            WriteValue(json, cell.Values[0]);
        }
        else
        {
            json.WriteStartArray();
            foreach (CellPart value in cell.Values)
            {
                WriteValue(json, value);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteValue(Utf8JsonWriter json, CellPart value)
    {
        if (value.Angka is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteStringValue(value.Teks);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, string key, string? value)
    {
        if (value is not null)
        {
            json.WriteString(key, value);
        }
    }

    /// <summary>The unit that all values share; null where they have none or several.</summary>
    private static string? SingleOrDefaultIfMany(this IEnumerable<string?> units) => units.Take(2).ToArray() is [{ } only] ? only : null;
}
