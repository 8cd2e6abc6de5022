// expects: What is live comes too early: with one step in, or one out, the name is decided before that is asked.
import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        if (live) {
            return "in step";
        }
        if (stepsIn == 1) {
            return stepsOut == 1 ? "one to one" : "one to many";
        }
        if (stepsOut == 1) {
            return "many to one";
        }
        return oneAnswerAStep ? "both directions" : "encoder, decoder";
    }
}
