namespace Lkjip.Publish.Core;

/// <summary>A kind of table: all that is known of it but its cells. It stands beside the table that it describes; <see cref="TableKinds"/> lists all.</summary>
public sealed class TableKind
{
    private readonly IReadOnlyList<TableOption> options;

    /// <param name="sumber">What it draws on.</param>
    /// <param name="bentuk">Its shape; null where what it draws on has but one.</param>
    /// <param name="isi">What its rows are, in the guide's and the schema's Indonesian.</param>
    /// <param name="build">Builds it.</param>
    /// <param name="options">The options that it takes, besides those that every table takes.</param>
    internal TableKind(SumberTabel sumber, string? bentuk, string isi, Builder build, params TableOption[] options)
    {
        (Sumber, Bentuk, Isi, Build) = (sumber, bentuk, isi, build);
        this.options = bentuk is null ? options : [TableOption.Bentuk, .. options];
    }

    /// <summary>Builds the table of a block; null where the block asks for something that does not exist, which a finding says.</summary>
    internal delegate ComputedTable? Builder(TabelBlock block, ComputedLaporan laporan, FindingBag findings);

    /// <summary>What it draws on.</summary>
    public SumberTabel Sumber { get; }

    /// <summary>Its shape; null where what it draws on has but one.</summary>
    public string? Bentuk { get; }

    /// <summary>What its rows are, in the guide's and the schema's Indonesian.</summary>
    public string Isi { get; }

    /// <summary>True where it draws on a data file of the report; false for what a regulation or <c>pemda.json</c> fixes.</summary>
    public bool NeedsFile { get; internal init; } = true;

    /// <summary>Builds it.</summary>
    internal Builder Build { get; }

    /// <summary>Whether it takes an option.</summary>
    public bool Takes(TableOption option) => options.Contains(option);
}
