import contract.RunDiagnosis;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyRunDiagnosis implements RunDiagnosis {
    @Override
    public String[] verdicts(INDArray x, INDArray h, INDArray W, INDArray b) {
        int N = (int) x.size(1);
        INDArray fine = run(x, h, W, b, false, 0);
        INDArray deaf = run(x, h, W, b, true, 0);
        INDArray late = run(x, h, W, b, false, 1);
        String[] verdicts = new String[N];
        for (int n = 0; n < N; n++) {
            if (same(fine, h, n)) {
                verdicts[n] = "fine";
            } else if (same(deaf, h, n)) {
                verdicts[n] = "deaf";
            } else if (same(late, h, n)) {
                verdicts[n] = "late";
            } else {
                verdicts[n] = "stale";
            }
        }
        return verdicts;
    }

    private static INDArray run(INDArray x, INDArray h, INDArray W, INDArray b, boolean deaf, int delay) {
        INDArray result = h.like();
        INDArray zeros = Nd4j.zeros(h.size(1), h.size(2));
        INDArray state = zeros;
        for (int t = 0; t < x.size(0); t++) {
            INDArray input = t < delay ? Nd4j.zeros(x.size(1), x.size(2)) : x.slice(t - delay);
            state = Transforms.tanh(Nd4j.hstack(input, deaf ? zeros : state).mmul(W).addRowVector(b));
            result.putSlice(t, state);
        }
        return result;
    }

    private static boolean same(INDArray one, INDArray other, int n) {
        return one.slice(n, 1).sub(other.slice(n, 1)).amaxNumber().doubleValue() < 0.01;
    }
}
