import contract.TapeStep;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class MyTapeStep implements TapeStep {
    @Override
    public ReadAndWritten step(double[][] memory, double[] read, double[] write, double[] erase, double[] add) {
        INDArray M = Nd4j.createFromArray(memory);
        INDArray u = Nd4j.createFromArray(new double[][] {read});
        INDArray w = Nd4j.createFromArray(new double[][] {write}).transpose();
        INDArray e = Nd4j.createFromArray(new double[][] {erase});
        INDArray a = Nd4j.createFromArray(new double[][] {add});
        INDArray r = u.mmul(M);
        INDArray after = M.mul(w.mmul(e).rsub(1)).add(w.mmul(a));
        return new ReadAndWritten(r.getRow(0).toDoubleVector(), after.toDoubleMatrix());
    }
}
