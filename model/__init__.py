"""What comes next: vocabulary, predictor, safety rules, the week, the simulator, training.

Knows workouts and nothing of chats or databases; needs NumPy only (TensorFlow: model.training).
"""
