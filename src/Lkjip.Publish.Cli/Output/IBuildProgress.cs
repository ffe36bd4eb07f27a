using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli;

/// <summary>Is told how a build goes on. Safe for parallel use.</summary>
internal interface IBuildProgress
{
    /// <summary>A stage of some steps begins.</summary>
    void Stage(Wording name, int steps);

    /// <summary>A step of the stage is done.</summary>
    void Step();
}
