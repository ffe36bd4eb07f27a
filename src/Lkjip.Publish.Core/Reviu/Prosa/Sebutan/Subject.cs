namespace Lkjip.Publish.Core;

/// <summary>A thing of the report that its text can name.</summary>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Path">The path by which inline values name it.</param>
/// <param name="Nama">Its name.</param>
internal sealed record Subject(SubjectKind Kind, string Path, string Nama)
{
    /// <summary>What the data hold of it.</summary>
    public IReadOnlyList<OwnFigure> Figures { get; init; } = [];

    /// <summary>The indicator that it is; null for anything else.</summary>
    public ComputedIndikator? Indikator { get; init; }

    /// <summary>The last segment of <see cref="Path"/>.</summary>
    public string Key => Path[(Path.LastIndexOf('.') + 1)..];

    /// <summary>Two are the same thing where their paths are.</summary>
    public bool Equals(Subject? other) => other?.Path == Path;

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);
}
