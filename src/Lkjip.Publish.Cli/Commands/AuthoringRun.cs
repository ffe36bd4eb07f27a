using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Runs the work of a command that writes into the content folder, and says why where it cannot be done.</summary>
internal static class AuthoringRun
{
    /// <summary>Runs the work.</summary>
    /// <returns>The exit code.</returns>
    public static int Of(TextWriter error, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (AuthoringException e)
        {
            error.WriteLine(e.Message);
            return ExitCodes.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(error, MachineFindings.FileTrouble(e.Message.TrimEnd('.')));
        }
        catch (Exception e) when (e is not OperationCanceledException && Environment.GetEnvironmentVariable("LKJIP_DEBUG") is null)
        {
            return Refuse(error, MachineFindings.Fault(e));
        }
    }

    private static int Refuse(TextWriter error, Finding finding)
    {
        new FindingTextWriter(error, string.Empty).Write([finding]);
        return ExitCodes.MachineLacks;
    }
}
