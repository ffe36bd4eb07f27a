using Lkjip.Publish.Core;
using Microsoft.Playwright;

namespace Lkjip.Publish.Pdf;

/// <summary>
/// Makes room for the PDFs that a page wants bound in: an element with <c>data-lampiran="/address.pdf"</c> becomes as many sheets as the file has pages, of class
/// <c>bound-sheet</c> and, where the page is wider than high, <c>bound-wide</c>. The files' pages are laid over the sheets when the document is finished.
/// </summary>
internal sealed class BoundSheets(QpdfTool? qpdf, Func<string, ReadOnlyMemory<byte>?> files)
{
    private const string Ask = """
        () => [...document.querySelectorAll('[data-lampiran]')].map(place => ({ id: place.id, address: place.dataset.lampiran, name: place.textContent.replace(/\s+/g, ' ').trim() }))
        """;

    /// <summary>
    /// Chromium writes the place of an element that a link leads to: each sheet leads to itself. What a sheet shows is said by a picture of one
    /// transparent dot: Chromium tags only what is painted.
    /// </summary>
    private const string MakeRoom = """
        ({ id, name, landscape }) => {
            const place = document.getElementById(id);
            place.replaceWith(...landscape.map((wide, index) => {
                const sheet = document.createElement('div');
                sheet.id = index === 0 ? id : `${id}_${index + 1}`;
                sheet.className = wide ? 'bound-sheet bound-wide' : 'bound-sheet';
                const words = new Image(1, 1);
                words.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
                words.alt = `${name}, halaman ${index + 1} dari ${landscape.length}`;
                const link = document.createElement('a');
                link.href = '#' + sheet.id;
                link.tabIndex = -1;
                sheet.append(words, link);
                return sheet;
            }));
        }
        """;

    /// <summary>Replaces the places by sheets.</summary>
    /// <param name="page">The print edition.</param>
    /// <param name="edition">Its address, for findings.</param>
    /// <param name="cancel">Gives up at once.</param>
    /// <returns>The files, and what forbids to print: a file that is missing or cannot be read. Without qpdf nothing is bound in, and the places say where the files are.</returns>
    public async Task<(IReadOnlyList<BoundFile> Files, IReadOnlyList<Finding> Findings)> MakeRoomAsync(IPage page, string edition, CancellationToken cancel)
    {
        Place[] places = qpdf is null ? [] : await page.EvaluateAsync<Place[]>(Ask);
        List<BoundFile> bound = [];
        FindingBag findings = new();
        foreach (Place place in places)
        {
            string path = Uri.UnescapeDataString(place.Address).TrimStart('/');
            if (files(path) is not { Length: > 0 } pdf)
            {
                findings.Add(PdfFindings.MissingFile(edition, "/" + path));
                continue;
            }

            (IReadOnlyList<bool>? landscape, string? failure) = await qpdf!.OrientationsAsync(pdf.ToArray(), cancel);
            if (landscape is null)
            {
                findings.Add(PdfFindings.UnreadableAttachment(path, failure!));
                continue;
            }

            await page.EvaluateAsync(MakeRoom, new { id = place.Id, name = place.Name, landscape });
            bound.Add(new(place.Id, pdf.ToArray(), landscape));
        }

        return (bound, findings.ToSorted());
    }

    private sealed class Place
    {
        public string Id { get; set; } = "";

        public string Address { get; set; } = "";

        public string Name { get; set; } = "";
    }
}
