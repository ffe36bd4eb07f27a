using System.Runtime.CompilerServices;

namespace Lkjip.Publish.Core.Tests;

/// <summary>Compares a text with the approved one beside the tests.</summary>
internal static class Snapshot
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Match(string text) => text.ShouldMatchApproved(c => c
        .LocateTestMethodUsingAttribute<FactAttribute>()
        .SubFolder("Approved")
        .NoDiff());
}
