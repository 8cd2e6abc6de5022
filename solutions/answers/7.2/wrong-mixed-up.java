// expects: One to many and many to one are mixed up
import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        if (stepsIn == 1) {
            return stepsOut == 1 ? "one to one" : "many to one";
        }
        if (stepsOut == 1) {
            return "one to many";
        }
        if (!oneAnswerAStep) {
            return "encoder, decoder";
        }
        return live ? "in step" : "both directions";
    }
}
