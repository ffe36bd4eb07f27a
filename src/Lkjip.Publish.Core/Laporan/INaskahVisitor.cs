namespace Lkjip.Publish.Core;

/// <summary>
/// What somebody makes of each kind of part of a text. A kind is added here, and then nothing compiles that does not say what it makes of it: the outline, the
/// checks, the composer.
/// </summary>
/// <typeparam name="TResult">What is made of a part.</typeparam>
public interface INaskahVisitor<out TResult>
{
    /// <summary>Prose.</summary>
    TResult Visit(ProsePart prose);

    /// <summary>A heading.</summary>
    TResult Visit(HeadingPart heading);

    /// <summary>A table.</summary>
    TResult Visit(TabelBlock block);

    /// <summary>An organisation chart.</summary>
    TResult Visit(BaganBlock block);

    /// <summary>A picture.</summary>
    TResult Visit(GambarBlock block);

    /// <summary>A chart.</summary>
    TResult Visit(GrafikBlock block);

    /// <summary>A formula.</summary>
    TResult Visit(RumusBlock block);

    /// <summary>A signature.</summary>
    TResult Visit(TtdBlock block);
}
