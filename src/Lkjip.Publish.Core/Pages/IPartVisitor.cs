namespace Lkjip.Publish.Core;

/// <summary>
/// What somebody makes of each kind of part of a chapter. A kind is added here, and then nothing compiles that does not say what it makes of it: the theme, on the
/// web and in the print edition, the search, the list of what can be taken away.
/// </summary>
/// <typeparam name="TResult">What is made of a part.</typeparam>
public interface IPartVisitor<out TResult>
{
    /// <summary>Prose.</summary>
    TResult Visit(HtmlView html);

    /// <summary>A heading.</summary>
    TResult Visit(HeadingView heading);

    /// <summary>A table.</summary>
    TResult Visit(TableView table);

    /// <summary>A chart.</summary>
    TResult Visit(ChartView chart);

    /// <summary>An organisation chart.</summary>
    TResult Visit(OrgChartView chart);

    /// <summary>A picture.</summary>
    TResult Visit(PictureView figure);

    /// <summary>A formula.</summary>
    TResult Visit(FormulaView formula);

    /// <summary>A signature.</summary>
    TResult Visit(SignatureView signature);
}
