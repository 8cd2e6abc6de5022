import contract.Glance;
import contract.ScaledGlance;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.ops.transforms.Transforms;

class MyScaledGlance implements ScaledGlance {
    @Override
    public Glance attend(INDArray states, INDArray query) {
        INDArray e = states.mmul(query).div(Math.sqrt(query.length()));
        INDArray p = Transforms.exp(e.sub(e.maxNumber()));
        INDArray w = p.div(p.sumNumber());
        INDArray context = states.transpose().mmul(w);
        return new Glance(w, context);
    }
}
