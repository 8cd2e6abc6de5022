package rnn.array;

import rnn.Tolerances;

class FloatArrayTest extends ArrayContract {
    @Override
    Array zeros(int... shape) {
        return FloatArray.ofZeros(shape);
    }

    @Override
    double tolerance() {
        return Tolerances.SINGLE;
    }
}
