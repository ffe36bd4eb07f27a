namespace Lkjip.Publish.Core;

/// <summary>A value together with the place where it was written, for values that findings and provenance point at.</summary>
/// <param name="Value">What was written.</param>
/// <param name="At">Where it starts.</param>
/// <typeparam name="T">Text or number.</typeparam>
public readonly record struct Sourced<T>(T Value, SourcePosition At)
{
    /// <summary>The value without its place.</summary>
    public static implicit operator T(Sourced<T> sourced) => sourced.Value;

    /// <inheritdoc/>
    public override string ToString() => Value?.ToString() ?? string.Empty;
}
