using System.CommandLine;
using Lkjip.Publish.Content;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(LanguageOption speech)
    {
        Option<string> outFolder = new("--out") { Description = speech.Help.OutSkema, HelpName = speech.Help.Folder, DefaultValueFactory = _ => "schemas" };
        Option<bool> settings = new("--vscode") { Description = speech.Help.Vscode };
        Command command = new("schema", speech.Help.Schema) { outFolder, settings };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(outFolder), parsed.GetValue(settings), speech.Bahasa, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Writes the schemas; other files of the folder stay.</summary>
    internal static int Run(string folder, bool settings, Bahasa bahasa, TextWriter output, TextWriter error)
    {
        TeksHasil teks = TeksHasil.Of(bahasa);
        try
        {
            Directory.CreateDirectory(folder);
            int written = 0;
            foreach ((string name, string text) in ContentSchemas.Files())
            {
                File.WriteAllText(Path.Combine(folder, name), text);
                written++;
            }

            output.WriteLine(teks.SkemaDitulis(written, folder));
            foreach (string path in settings ? EditorSettings.Write(".", schemas: folder.Replace('\\', '/')) : [])
            {
                output.WriteLine(teks.SetelanDitulis(path));
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            new FindingTextWriter(error, string.Empty, bahasa).Write([MachineFindings.FileTrouble(IoReason.Of(e), isOfSite: false)]);
            return ExitCodes.MachineLacks;
        }
    }
}
