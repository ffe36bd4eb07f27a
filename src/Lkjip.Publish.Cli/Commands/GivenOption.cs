using System.CommandLine;
using System.CommandLine.Parsing;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Options as validators look at them: the library throws where an option is written without its value, which it tells by itself later.</summary>
internal static class GivenOption
{
    /// <summary>The value of an option; the type's own where it is not written or lacks its value.</summary>
    public static T? Given<T>(this SymbolResult result, Option<T> option) =>
        result.LacksValue(option) ? default : result.GetValue(option);

    /// <summary>True where an option is written without the value that it needs.</summary>
    public static bool LacksValue(this SymbolResult result, Option option) =>
        result.GetResult(option) is { Implicit: false, Tokens.Count: 0 } && option.Arity.MinimumNumberOfValues > 0;
}
