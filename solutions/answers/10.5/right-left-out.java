import contract.LoadOrigins;
import org.nd4j.linalg.api.ndarray.INDArray;

class MyLoadOrigins implements LoadOrigins {
    @Override
    public int[] origins(INDArray i, INDArray f, INDArray g, INDArray c) {
        int[] origins = new int[(int) c.length()];
        for (int h = 0; h < origins.length; h++) {
            double most = -1;
            for (int without = -1; without < i.size(0); without++) {
                double change = Math.abs(memory(i, f, g, c, h, -2) - memory(i, f, g, c, h, without));
                if (change > most) {
                    most = change;
                    origins[h] = without;
                }
            }
        }
        return origins;
    }

    private static double memory(INDArray i, INDArray f, INDArray g, INDArray c, int h, int without) {
        double memory = without == -1 ? 0 : c.getDouble(h);
        for (int t = 0; t < i.size(0); t++) {
            double load = t == without ? 0 : i.getDouble(t, h) * g.getDouble(t, h);
            memory = f.getDouble(t, h) * memory + load;
        }
        return memory;
    }
}
