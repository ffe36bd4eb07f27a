namespace Lkjip.Publish.Core;

/// <summary>What stands beside an official figure, in Indonesian.</summary>
internal sealed class TeksResmiIndonesia : TeksResmi
{
    public override string HasilPerhitungan(string nilai) => $"hasil perhitungan {nilai}";
    public override string MenurutData(string nilai) => $"menurut data {nilai}";
    public override string JugaTercetak(string nilai) => $"juga tercetak {nilai}:";
}
