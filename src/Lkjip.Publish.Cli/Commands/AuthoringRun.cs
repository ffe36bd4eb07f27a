using Lkjip.Publish.Authoring;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary>Runs the work of a command that writes into the content folder, and says why where it cannot be done.</summary>
internal static class AuthoringRun
{
    /// <summary>Runs the work.</summary>
    /// <returns>The exit code.</returns>
    public static int Of(TextWriter error, Bahasa bahasa, Func<int> work)
    {
        try
        {
            return work();
        }
        catch (AuthoringException e)
        {
            error.WriteLine(e.Pesan.In(bahasa));
            return ExitCodes.WrongUsage;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Refuse(error, bahasa, MachineFindings.FileTrouble(IoReason.Of(e), isOfSite: false));
        }
        catch (Exception e) when (e is not OperationCanceledException && Environment.GetEnvironmentVariable("LKJIP_DEBUG") is null)
        {
            return Refuse(error, bahasa, MachineFindings.Fault(e));
        }
    }

    private static int Refuse(TextWriter error, Bahasa bahasa, Finding finding)
    {
        new FindingTextWriter(error, string.Empty, bahasa).Write([finding]);
        return ExitCodes.MachineLacks;
    }
}
