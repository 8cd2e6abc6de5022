// expects: "many to many" is none of the six names: it is in step, both directions or encoder, decoder.
import contract.FittingType;

class MyFittingType implements FittingType {
    @Override
    public String type(int stepsIn, int stepsOut, boolean oneAnswerAStep, boolean live) {
        String in = stepsIn == 1 ? "one" : "many";
        String out = stepsOut == 1 ? "one" : "many";
        return in + " to " + out;
    }
}
