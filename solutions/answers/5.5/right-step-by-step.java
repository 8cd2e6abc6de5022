import contract.RunDiagnosis;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyRunDiagnosis implements RunDiagnosis {
    @Override
    public String[] verdicts(INDArray x, INDArray h, INDArray W, INDArray b) {
        int T = (int) x.size(0), N = (int) x.size(1);
        String[] verdicts = new String[N];
        for (int n = 0; n < N; n++) {
            boolean first = true, later = true;
            for (int t = 0; t < T; t++) {
                INDArray before = t == 0 ? Nd4j.zeros(1, h.size(2)) : h.slice(t - 1).getRow(n, true);
                INDArray row = Nd4j.hstack(x.slice(t).getRow(n, true), before);
                INDArray should = Transforms.tanh(row.mmul(W).addRowVector(b));
                double off = should.sub(h.slice(t).getRow(n, true)).amaxNumber().doubleValue();
                if (off > 0.05) {
                    if (t == 0) {
                        first = false;
                    } else {
                        later = false;
                    }
                }
            }
            verdicts[n] = first ? later ? "fine" : "deaf" : later ? "stale" : "late";
        }
        return verdicts;
    }
}
